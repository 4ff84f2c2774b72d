namespace Penalty.Testing.Tests.Mutants;

/// <summary>Reports on mutants: written, and demanded of.</summary>
public sealed class MutationReportTests
{
    private static readonly MutationReport Some = new()
    {
        Mutants =
        [
            new(MutantKind.NumberRaised, "policy 'p', x.value", "5 becomes 6", MutantStatus.Killed, "Failure: too few"),
            new(MutantKind.NumberLowered, "policy 'p', x.value", "5 becomes 4", MutantStatus.Survived, null),
            new(MutantKind.ConditionDropped, "rule 'r', condition 'A: a || b'", "left out", MutantStatus.Survived, null),
            new(MutantKind.RuleDropped, "rule 's'", "left out", MutantStatus.Accepted, "It only advises."),
            new(MutantKind.ExistenceDropped, "rule 't', no A", "left out", MutantStatus.NotValid, "Failure: empty"),
            new(MutantKind.FilterDropped, "rule 't', filter: b", "left out", MutantStatus.NotRun, null),
        ],
    };

    [Test]
    public void Killed_OfAReport_CountsOnlyWhatWasTested() => Some.Killed.ToString().Should().Be("33.3 % (1 of 3)");

    [Test]
    public void ToText_OfAReport_ListsSurvivorsAndWhatToDo() => Some.ToText().Should().Be("""
        Mutants killed: 33.3 % (1 of 3)
        Survived: 2, accepted: 1, not valid: 1, not run: 1

        Survived
          - policy 'p', x.value: 5 becomes 4. Add a case at the limit, or compare the amount.
          - rule 'r', condition 'A: a || b': left out. Add a case in which only this does not hold.

        Accepted
          - rule 's': left out. It only advises.

        """.ReplaceLineEndings("\n"));

    [Test]
    public void Require_Enough_GivesTheReport() => Some.Require(33).Should().BeSameAs(Some);

    [Test]
    public void Require_TooFewKilled_SaysWhatWasExpectedFoundWhereAndWhatToDo() =>
        FluentActions.Invoking(() => Some.Require(33.5)).Should().Throw<PenaltyAssertionException>().Which.Message.Should().Be("""
            Expected: 33.5 % of the mutants killed.
            Found:    33.3 % (1 of 3).
            Where:    the rules and policies that were changed.
            To do:    Add the cases named below, compare more of what comes out, or accept what no case can tell.
              policy 'p', x.value: 5 becomes 4. Add a case at the limit, or compare the amount.
              rule 'r', condition 'A: a || b': left out. Add a case in which only this does not hold.
            """.ReplaceLineEndings("\n"));

    [TestCase(-0.1)]
    [TestCase(101)]
    [TestCase(double.NaN)]
    public void Require_NoShare_IsRefused(double share) =>
        FluentActions.Invoking(() => Some.Require(share)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*from 0 to 100 percent*");

    [TestCase(MutantKind.FlagFlipped)]
    [TestCase(MutantKind.CodeChanged)]
    [TestCase(MutantKind.EntryDropped)]
    [TestCase(MutantKind.PartDropped)]
    [TestCase(MutantKind.RuleDropped)]
    [TestCase(MutantKind.LimitMoved)]
    [TestCase(MutantKind.ExistenceTurned)]
    [TestCase(MutantKind.FilterDropped)]
    public void ToText_SurvivorOfAnyKind_SaysWhatToDo(MutantKind kind) =>
        (Some with { Mutants = [new(kind, "here", "so", MutantStatus.Survived, null)] }).ToText().Should().MatchRegex(@"here: so\. Add a case .*\.");

    [Test]
    public void ToMarkdown_OfAReport_HasEveryMutant()
    {
        var page = Some.ToMarkdown();
        page.Should().Contain("| killed | 33.3 % (1 of 3) |").And.Contain("| not run | 1 |");
        page.Should().Contain("| rule 'r', condition 'A: a \\|\\| b' | left out | survived |  |");
        page.Should().Contain("| rule 's' | left out | accepted | It only advises. |");
    }

    [Test]
    public void ToJson_OfAReport_HasEveryMutant() =>
        Some.ToJson().Should().Contain("\"kind\": \"number-raised\"").And.Contain("\"status\": \"not-valid\"").And.Contain("\"reason\": \"It only advises.\"");

    [Test]
    public void Save_ByName_WritesThatForm()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"penalty-mutants-{Guid.NewGuid():N}");
        try
        {
            Some.Save(Path.Combine(folder, "m.md")).Save(Path.Combine(folder, "m.txt")).Save(Path.Combine(folder, "m.json"));
            File.ReadAllText(Path.Combine(folder, "m.md")).Should().StartWith("# Mutants");
            File.ReadAllText(Path.Combine(folder, "m.txt")).Should().StartWith("Mutants killed");
            File.ReadAllText(Path.Combine(folder, "m.json")).Should().StartWith("{");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
