using Penalty.Model.Json;
using Penalty.Model.Policies.Points;
using Penalty.Model.Rulings;

namespace Penalty.Model.Tests.Points;

public sealed class PointsPolicyReaderTests
{
    private static readonly string[] OfClassA = ["store-blocked 7", "violation-announced 7", "listing-restricted 7"];
    private static readonly string[] AlsoRestricted = ["opening-stores-restricted 7", "site-messages-restricted 7"];

    [TestCase(12, "F7.2")]
    [TestCase(24, "F7.2")]
    [TestCase(36, "F7.2")]
    [TestCase(48, "F7.2")]
    public void BuiltIn_ClassA_BringsTheMeasuresOfF72(int points, string clause) =>
        CheckThreshold(PointClass.A, points, clause, OfClassA);

    [Test]
    public void BuiltIn_ClassB_BringsTheMeasuresOfF73ToF76()
    {
        CheckThreshold(PointClass.B, 12, "F7.3", [.. OfClassA, .. AlsoRestricted]);
        CheckThreshold(PointClass.B, 24, "F7.4", ["store-blocked 7", "violation-announced 7", "listing-restricted 14", .. AlsoRestricted, "goods-taken-down 14"]);
        CheckThreshold(PointClass.B, 36, "F7.5", ["store-blocked 7", "violation-announced 7", "listing-restricted 21", .. AlsoRestricted, "goods-taken-down 21"]);
        CheckThreshold(PointClass.B, 48, "F7.6", ["account-closed"]);
    }

    [Test]
    public void BuiltIn_Clearing_IsThatOfF77()
    {
        var clearing = ThePolicy.Read.Clearing;
        (clearing.Yearly.Value.ToString(), clearing.Yearly.Basis.Reference).Should().Be(("12-31T24:00+08:00", "F7.7"));
        (clearing.KeptWhile!.Value, clearing.KeptWhile.Basis.Reference).Should().Be(("account-closed", "F7.7"));
    }

    [Test]
    public void BuiltIn_WhatNoSourceStates_IsAHouseDefault()
    {
        ThePolicy.Read.Effective.Basis.IsHouseDefault.Should().BeTrue();
        ThePolicy.Read.Clauses.Where(c => c.Id.StartsWith('H')).Should().HaveCount(3).And.OnlyContain(c => c.Source == "house-default");
        ThePolicy.Read.Clauses.Where(c => c.Id.StartsWith("F7.", StringComparison.Ordinal)).Should().HaveCount(7).And.OnlyContain(c => c.Source == "S3");
    }

    [Test]
    public void Read_ThroughPolicyFiles_IsAPointsPolicy() =>
        PolicyFiles.Read(ThePolicy.Json).Should().BeOfType<PointsPolicy>();

    [Test]
    public void Read_WithoutKeptWhile_AlwaysClears() =>
        PointsPolicyReader.Read(ThePolicy.Json.Replace("\"keptWhile\": {\n      \"value\": \"account-closed\",\n      \"basis\": \"F7.7\"\n    }", "\"keptWhile\": null"))
            .Clearing.KeptWhile.Should().BeNull();

    [TestCase("\"value\": 24", "\"value\": 12", "thresholds[1]", TestName = "Threshold twice")]
    [TestCase("\"value\": 12", "\"value\": 0", "thresholds[0].points.value", TestName = "Threshold of no points")]
    [TestCase("\"class\": \"a\"", "\"class\": \"c\"", "thresholds[0].class", TestName = "Threshold of an unknown class")]
    [TestCase("\"value\": \"P7D\"", "\"value\": \"7\"", "thresholds[0].measures[0].length.value", TestName = "Length that is none")]
    [TestCase("\"kind\": \"violation-announced\"", "\"kind\": \"store-blocked\"", "thresholds[0].measures[1]", TestName = "Measure twice")]
    [TestCase("\"value\": \"account-closed\"", "\"value\": \"account-close\"", "clearing.keptWhile.value", TestName = "Kept while a measure that none brings")]
    [TestCase("12-31T24:00+08:00", "02-29T00:00+08:00", "clearing.yearly.value", TestName = "Date that not every year has")]
    [TestCase("12-31T24:00+08:00", "12-31T24:00", "clearing.yearly.value", TestName = "Yearly instant without offset")]
    [TestCase("\"basis\": \"F7.2\"", "\"basis\": \"F7.9\"", "thresholds[0].points.basis", TestName = "Threshold that rests on nothing stated")]
    [TestCase("\"clause\": \"F7.2\"", "\"clause\": \"F7.9\"", "thresholds[0].clause", TestName = "Threshold under a clause that is not stated")]
    [TestCase("\"area\": \"points\"", "\"area\": \"harassment\"", "area", TestName = "Policy of another area")]
    [TestCase("\"clearing\"", "\"clearance\"", "clearing", TestName = "Policy without clearing")]
    public void Read_BadPolicy_NamesPathAndLine(string from, string to, string path)
    {
        var at = ThePolicy.Json.IndexOf(from, StringComparison.Ordinal);
        at.Should().BeGreaterThan(0);
        var spoilt = string.Concat(ThePolicy.Json.AsSpan(0, at), to, ThePolicy.Json.AsSpan(at + from.Length));
        FluentActions.Invoking(() => PointsPolicyReader.Read(spoilt)).Should().Throw<InvalidInputException>()
            .Which.Problems.Should().Contain(p => p.Path == path && p.Line > 0);
    }

    private static void CheckThreshold(PointClass pointClass, int points, string clause, IEnumerable<string> measures)
    {
        var threshold = ThePolicy.Read.Thresholds.Single(t => t.Class == pointClass && t.Points.Value == points);
        (threshold.Clause, threshold.Points.Basis.Reference).Should().Be((clause, clause));
        threshold.Measures.Select(m => m.Length is null ? m.Kind : $"{m.Kind} {m.Length.Value.TotalDays}").Should().Equal(measures);
        threshold.Measures.All(m => m.Length is null || m.Length.Basis.Reference == clause).Should().BeTrue();
    }
}
