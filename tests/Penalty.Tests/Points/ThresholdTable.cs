using Penalty.Model.Rulings;
using static Penalty.Tests.Points.SomeLedger;

namespace Penalty.Tests.Points;

/// <summary>F7.2–F7.6 as a table: what a deduction on a balance crosses, and what follows.</summary>
public sealed class ThresholdTable
{
    [TestCase("F7.2", PointClass.A, 0, 11, "")]
    [TestCase("F7.2", PointClass.A, 0, 12, "A12")]
    [TestCase("F7.2", PointClass.A, 11, 1, "A12")]
    [TestCase("F7.2", PointClass.A, 12, 11, "A12")]
    [TestCase("F7.2", PointClass.A, 12, 12, "A12 A24")]
    [TestCase("F7.2", PointClass.A, 2, 24, "A12 A24")]
    [TestCase("F7.2", PointClass.A, 24, 12, "A12 A24 A36")]
    [TestCase("F7.2", PointClass.A, 36, 12, "A12 A24 A36 A48")]
    [TestCase("F7.2", PointClass.A, 48, 12, "A12 A24 A36 A48")]
    [TestCase("F7.3", PointClass.B, 0, 12, "B12")]
    [TestCase("F7.4", PointClass.B, 12, 12, "B12 B24")]
    [TestCase("F7.5", PointClass.B, 24, 12, "B12 B24 B36")]
    [TestCase("F7.6", PointClass.B, 36, 12, "B12 B24 B36 B48")]
    [TestCase("F7.6", PointClass.B, 0, 48, "B12 B24 B36 B48")]
    [TestCase("F7.5", PointClass.B, 0, 47, "B12 B24 B36")]
    public void Crossings_BalanceAndDeduction_AreThoseOfTheClause(string clause, PointClass pointClass, int before, int deducted, string crossings)
    {
        var entries = new[] { before, deducted }.Where(v => v > 0).Select((v, i) => Deducted($"e{i}", $"2023-03-0{i + 1}", pointClass, v));
        var standing = Standing("2023-03-02", [.. entries]);
        SomeLedger.Crossings(standing).Should().Be(crossings);
        standing.Balance!.Of(pointClass).Should().Be(before + deducted);
        if (crossings.Length > 0) standing.Crossings[^1].Clause.Should().Be(clause);
    }

    [TestCase("F7.2", PointClass.A, 12, "listing-restricted A12 7,store-blocked A12 7,violation-announced A12 7")]
    [TestCase("F7.3", PointClass.B, 12, "listing-restricted B12 7,opening-stores-restricted B12 7,site-messages-restricted B12 7,store-blocked B12 7,violation-announced B12 7")]
    [TestCase("F7.4", PointClass.B, 24, "goods-taken-down B24 14,listing-restricted B24 14,opening-stores-restricted B24 7,site-messages-restricted B24 7,store-blocked B24 7,violation-announced B24 7")]
    [TestCase("F7.5", PointClass.B, 36, "goods-taken-down B36 21,listing-restricted B36 21,opening-stores-restricted B36 7,site-messages-restricted B36 7,store-blocked B36 7,violation-announced B36 7")]
    [TestCase("F7.6", PointClass.B, 48, "account-closed B48 -")]
    public void Measures_ThresholdReached_AreThoseOfTheClause(string clause, PointClass pointClass, int threshold, string measures)
    {
        var standing = Standing("2023-03-01", Deducted("e", "2023-03-01", pointClass, threshold));
        var own = standing.Measures.Where(m => m.Points == threshold).ToList();
        InForce(standing with { Measures = [.. own] }).Should().Equal(measures.Split(','));
        own.Should().OnlyContain(m => m.Clause == clause && m.Begin == On("2023-03-01"));
    }

    [TestCase("2023-02-28", 0)]
    [TestCase("2023-03-01", 3)]
    [TestCase("2023-03-07T23:59:59.9999999+08:00", 3)]
    [TestCase("2023-03-08", 0)]
    public void Measures_AskedAtAnInstant_AreInForceFromBeginToEnd(string at, int measures) =>
        InForce(Standing(at, Deducted("e", "2023-03-01", PointClass.A, 12))).Should().HaveCount(measures);

    [Test]
    public void Crossings_OneRulingOfSeveralIncidents_CrossesByTheEntryThatReaches()
    {
        var entries = Enumerable.Range(1, 3).Select(i => Deducted($"e{i}", "2023-03-01", PointClass.A, 12) with { RulingId = "ruling" });
        var standing = Standing("2023-03-01", [.. entries]);
        standing.Crossings.Select(c => (c.Points, c.EntryId, c.RulingId)).Should().Equal((12, "e1", "ruling"), (24, "e2", "ruling"), (36, "e3", "ruling"));
    }
}
