using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Json;
using Penalty.Model.Ledgers;
using Penalty.Model.Rulings;
using static Penalty.Tests.Points.SomeLedger;

namespace Penalty.Tests.Points;

/// <summary>Entries that are not one seller's ledger are refused whole, with everything that is wrong.</summary>
public sealed class BadEntriesTests
{
    private static readonly LedgerEntry Twelve = Deducted("twelve", "2023-03-02", PointClass.A, 12);
    private static readonly LedgerEntry Owed = Owes("owed", "2023-03-02", 300);

    private static IEnumerable<TestCaseData> Bad()
    {
        yield return Case("Other seller", "entries[0].sellerId", Twelve with { SellerId = "other" });
        yield return Case("Id twice", "entries[1].id", Twelve, Twelve);
        yield return Case("Points of zero", "entries[0].points.value", Twelve with { Points = new BookedPoints(PointClass.A, 0) });
        yield return Case("Negative points that reverse nothing", "entries[0].points.value", Twelve with { Points = new BookedPoints(PointClass.A, -2) });
        yield return Case("Unknown class", "entries[0].points.class", Twelve with { Points = new BookedPoints((PointClass)7, 2) });
        yield return Case("Amount of zero", "entries[0].compensation.amount", Owed with { Compensation = Owed.Compensation! with { Amount = 0 } });
        yield return Case("Neither points nor compensation", "entries[0]", Twelve with { Points = null });
        yield return Case("Points and compensation", "entries[0]", Twelve with { Compensation = Owed.Compensation });
        yield return Case("No entry", "entries[0]", (LedgerEntry)null!);
        yield return Case("Reversal of an unknown entry", "entries[0].reverses.entryId", Appealed(Twelve, "2023-03-03"));
        yield return Case("Reversed twice", "entries[2].reverses.entryId", Twelve, Appealed(Twelve, "2023-03-03"), Appealed(Twelve, "2023-03-04") with { Id = "again" });
        yield return Case("Reversal reversed", "entries[2].reverses.entryId", Twelve, Appealed(Twelve, "2023-03-03"), Appealed(Twelve, "2023-03-04") with { Id = "x", Reverses = new Reversal("twelve/reversed/appeal", "a", "r") });
        yield return Case("Reversed before it was booked", "entries[1].at", Twelve, Appealed(Twelve, "2023-03-01"));
        yield return Case("Half reversed", "entries[1]", Twelve, Appealed(Twelve, "2023-03-03") with { Points = new BookedPoints(PointClass.A, -6) });
        yield return Case("Other class reversed", "entries[1]", Twelve, Appealed(Twelve, "2023-03-03") with { Points = new BookedPoints(PointClass.B, -12) });
        yield return Case("Other payee reversed", "entries[1]", Owed, Appealed(Owed, "2023-03-03") with { Compensation = new BookedCompensation(-300, "CNY", "other") });
        yield return Case("Reversal that books more", "entries[1].points.value", Twelve, Appealed(Twelve, "2023-03-03") with { Points = new BookedPoints(PointClass.A, 12) });
    }

    [TestCaseSource(nameof(Bad))]
    public void StandingOf_BadEntries_NamesThePlace(string path, LedgerEntry[] entries) =>
        Problems(entries).Should().Contain(p => p.Path == path && p.Found.ZhCn.Length > 0);

    [Test]
    public void StandingOf_SeveralProblems_ListsThemAll()
    {
        var paths = Problems([Twelve with { SellerId = "other" }, Owed with { Id = "twelve" }, Appealed(Owed, "2023-03-03")]).Select(p => p.Path);
        paths.Should().Equal("entries[0].sellerId", "entries[1].id", "entries[2].reverses.entryId");
    }

    [Test]
    public void StandingOf_BadEntryAfterTheInstant_IsRefusedToo() =>
        Problems([Deducted("later", "2029-01-01", PointClass.A, 2) with { SellerId = "other" }]).Should().ContainSingle();

    [Test]
    public void StandingOf_PostedEntries_NamesThePlaceAmongThoseGiven()
    {
        PostedEntry[] posted = [new(Twelve, "p", 2, On("2029-01-01")), new(Owed with { SellerId = "other" }, "p", 1, On("2023-03-02")), null!];
        FluentActions.Invoking(() => Evaluator.Points.StandingOf("seller", posted, On("2023-04-01"), On("2023-04-01"))).Should().Throw<InvalidInputException>()
            .Which.Problems.Select(p => p.Path).Should().Equal("entries[1].entry.sellerId", "entries[2].entry");
    }

    [Test]
    public void StandingOf_BadEntries_AreSaidInBothLanguages()
    {
        var error = FluentActions.Invoking(() => Standing("2023-03-05", Twelve with { SellerId = "other" })).Should().Throw<InvalidInputException>().Which;
        error.Message.Should().Contain("entries[0].sellerId").And.Contain("'other'");
        error.In(Language.ZhCn).Should().Contain("个问题");
    }

    private static ImmutableArray<InputProblem> Problems(LedgerEntry[] entries) =>
        FluentActions.Invoking(() => Standing("2023-04-01", entries)).Should().Throw<InvalidInputException>().Which.Problems;

    private static TestCaseData Case(string name, string path, params LedgerEntry[] entries) => new TestCaseData(path, entries).SetName(name);
}
