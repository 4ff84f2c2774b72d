using Penalty.Model.Json;

namespace Penalty.Testing.Tests.Coverage;

/// <summary>Reports: merged, written, read, and demanded of.</summary>
public sealed class CoverageReportTests
{
    private static readonly CoverageReport Some = new()
    {
        Cases = 3,
        Rules =
        [
            new CoveredRule("A", 2, [new CoveredCondition("Fact: a > 1", 2, 0), new CoveredCondition("Fact: b", 1, 1)]),
            new CoveredRule("B", 0, [new CoveredCondition("no Fact: c || d", 0, 4), new CoveredCondition("Fact: e", 0, 0)]),
        ],
        Numbers =
        [
            new CoveredNumber("policy", "x.value", "5", "case-2", null),
            new CoveredNumber("policy", "y[0].value", "P7D", null, null),
        ],
        Notes = ["Something was left out."],
    };

    private static readonly CoverageReport Other = new()
    {
        Cases = 1,
        Rules = [new CoveredRule("B", 1, [new CoveredCondition("no Fact: c || d", 1, 0)]), new CoveredRule("0", 0, [])],
        Numbers = [new CoveredNumber("policy", "x.value", "5", "case-1", "case-9"), new CoveredNumber("another", "z", "1", null, null)],
        Notes = ["Something was left out."],
    };

    [Test]
    public void Shares_OfAReport_CountWhatIsCovered()
    {
        Some.RuleShare.ToString().Should().Be("50.0 % (1 of 2)");
        Some.ConditionShare.ToString().Should().Be("25.0 % (1 of 4)");
        Some.NumberShare.ToString().Should().Be("50.0 % (1 of 2)");
    }

    [TestCase(1999, 2000, "99.9 % (1999 of 2000)")]
    [TestCase(2, 3, "66.6 % (2 of 3)")]
    [TestCase(0, 0, "100.0 % (0 of 0)")]
    public void Share_InWords_IsRoundedDown(int covered, int of, string words) => new CoverageShare(covered, of).ToString().Should().Be(words);

    [Test]
    public void Merge_TwoReports_AddsUpAndKeepsTheFirstCaseById()
    {
        var merged = CoverageReport.Merge(Some, Other);
        merged.Cases.Should().Be(4);
        merged.Rules.Select(r => (r.Name, r.Fired)).Should().Equal(("0", 0), ("A", 2), ("B", 1));
        merged.Rules[2].Conditions.Should().Equal(new CoveredCondition("no Fact: c || d", 1, 4), new CoveredCondition("Fact: e", 0, 0));
        merged.Numbers.Should().Equal(
            new CoveredNumber("another", "z", "1", null, null),
            new CoveredNumber("policy", "x.value", "5", "case-1", "case-9"),
            new CoveredNumber("policy", "y[0].value", "P7D", null, null));
        merged.Notes.Should().Equal("Something was left out.");
    }

    [Test]
    public void Merge_InEitherOrder_GivesTheSameRulesAndNumbers()
    {
        var (there, back) = (CoverageReport.Merge(Some, Other), CoverageReport.Merge(Other, Some));
        back.Rules.Select(r => (r.Name, r.Fired)).Should().Equal(there.Rules.Select(r => (r.Name, r.Fired)));
        back.Numbers.Should().BeEquivalentTo(there.Numbers);
    }

    [Test]
    public void Merge_NumberOfAnotherValue_StaysApart() =>
        CoverageReport.Merge(Some, Some with { Numbers = [new CoveredNumber("policy", "x.value", "6", null, null)] }).Numbers.Should().HaveCount(3);

    [Test]
    public void Json_WrittenAndRead_IsTheSame() => CoverageReport.FromJson(Some.ToJson()).ToJson().Should().Be(Some.ToJson());

    [TestCase("""{"cases": 1}""", "missing required properties")]
    [TestCase("""{"cases": 1, "rules": [{"name": "A"}], "numbers": []}""", "missing required properties")]
    [TestCase("""{"cases": 1, "rules": [], "numbers": [], "more": 1}""", "could not be mapped")]
    [TestCase("nothing", "invalid")]
    [TestCase("null", "null")]
    public void FromJson_SomethingElse_SaysWhatWasFoundAndAllowed(string json, string found)
    {
        var error = FluentActions.Invoking(() => CoverageReport.FromJson(json, "some file")).Should().Throw<InvalidInputException>().Which;
        error.Message.Should().Contain("some file").And.Contain(found).And.Contain("allowed: a coverage report, as CoverageReport.Save writes it");
    }

    [TestCase("report.json", "{")]
    [TestCase("report.md", "# Coverage of rules")]
    [TestCase("report.txt", "Rules that fired: 50.0 % (1 of 2)")]
    public void Save_ByName_WritesThatForm(string name, string begin)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"penalty-coverage-{Guid.NewGuid():N}");
        try
        {
            var path = Path.Combine(folder, "new", name);
            Some.Save(path).Should().BeSameAs(Some);
            File.ReadAllText(path).Should().StartWith(begin);
            if (name.EndsWith(".json", StringComparison.Ordinal)) CoverageReport.Load(path).ToJson().Should().Be(Some.ToJson());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void ToText_OfAReport_ListsWhatIsMissing() => Some.ToText().Should().Be("""
        Rules that fired: 50.0 % (1 of 2)
        Conditions seen to hold and not to hold: 25.0 % (1 of 4)
        Numbers that were decisive: 50.0 % (1 of 2)
        Cases: 3

        Rules that never fired
          - rule 'B': never fired. Add a case in which all of its conditions hold.

        Conditions seen one way only
          - rule 'A', condition 'Fact: a > 1': never false. Add a case in which only it does not hold.
          - rule 'B', condition 'no Fact: c || d': never true. Add a case in which it holds.
          - rule 'B', condition 'Fact: e': never evaluated. Add a case in which the conditions before it hold.

        Numbers that were never decisive
          - policy 'policy', y[0].value = P7D: decisive in no case. Add one that is decided otherwise with the number a step higher or lower.

        Numbers guarded on one side only
          - policy 'policy', x.value = 5: decisive only against a higher number.

        Notes
          - Something was left out.

        """.ReplaceLineEndings("\n"));

    [Test]
    public void ToMarkdown_OfAReport_HasEveryRuleConditionAndNumber()
    {
        var page = Some.ToMarkdown();
        page.Should().Contain("| rules that fired | 50.0 % (1 of 2) |");
        page.Should().Contain("| `no Fact: c \\|\\| d` | 0 | 4 | **not covered** |");
        page.Should().Contain("| **A** | 2 | |  |");
        page.Should().Contain("| policy | `x.value` | 5 | case-2 |  |  |");
    }

    [Test]
    public void Require_Enough_GivesTheReport() => Some.Require(rules: 50, conditions: 25, numbers: 50).Should().BeSameAs(Some);

    [Test]
    public void Require_TooLittle_SaysWhatWasExpectedFoundWhereAndWhatToDo()
    {
        var error = FluentActions.Invoking(() => Some.Require(rules: 100, conditions: 25, numbers: 50.5)).Should().Throw<PenaltyAssertionException>().Which;
        error.Message.Should().Be("""
            Expected: 100 % of the rules that fired, 50.5 % of the numbers that were decisive.
            Found:    50.0 % (1 of 2), 50.0 % (1 of 2).
            Where:    the rules and policies of the evaluators watched, in 3 cases.
            To do:    Add the cases named below, or lower the share.
              rule 'B': never fired. Add a case in which all of its conditions hold.
              policy 'policy', y[0].value = P7D: decisive in no case. Add one that is decided otherwise with the number a step higher or lower.
            Note: Something was left out.
            """.ReplaceLineEndings("\n"));
    }

    [TestCase(-1)]
    [TestCase(100.1)]
    [TestCase(double.NaN)]
    public void Require_NoShare_IsRefused(double share) =>
        FluentActions.Invoking(() => Some.Require(rules: share)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*from 0 to 100 percent*");

    [Test]
    public void OfRules_SomeNames_LeavesTheOthersOut()
    {
        var report = Some.OfRules(n => n == "A");
        report.Rules.Should().ContainSingle(r => r.Name == "A");
        report.Numbers.Should().HaveCount(2);
    }

    [Test]
    public void OfPolicies_SomeIds_LeavesTheOthersOut()
    {
        var report = CoverageReport.Merge(Some, Other).OfPolicies(p => p == "another");
        report.Numbers.Should().ContainSingle(n => n.Policy == "another");
        report.Rules.Should().HaveCount(3);
    }
}
