using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Penalty.Model.Cases;
using Penalty.Rules;
using Penalty.Rules.Conclusions;

namespace Penalty.Tests.Facade;

public sealed class RuleGraphTests
{
    private static readonly RuleGraph Graph = PenaltyEvaluator.CreateDefault().Graph();

    [Test]
    public void Graph_HasEveryRule_EachConcludingSomething()
    {
        Graph.Rules.Select(r => r.Name).Should().Equal(PenaltyEvaluator.CreateDefault().Rules.Select(r => r.Name));
        Graph.Rules.Should().OnlyContain(r => Graph.Links.Any(l => l.Rule == r.Name && l.Kind == RuleLinkKind.Concludes));
        Graph.Rules.Should().OnlyContain(r => Graph.Links.Any(l => l.Rule == r.Name && l.Kind == RuleLinkKind.Matches));
    }

    [Test]
    public void Graph_Links_NameOnlyWhatIsThere()
    {
        Graph.Links.Should().OnlyContain(l => Graph.Rules.Any(r => r.Name == l.Rule) && Graph.FactTypes.Any(t => t.Id == l.FactType));
        Graph.FactTypes.Should().OnlyContain(t => t.Is.All(i => Graph.FactTypes.Any(o => o.Id == i)));
    }

    [Test]
    public void Graph_OfATypeThatARuleConcludes_SaysSo()
    {
        Type(typeof(FindingMade)).Concluded.Should().BeTrue();
        Type(typeof(PhoneCall)).Concluded.Should().BeFalse();
        Graph.Links.Should().Contain(new RuleLink("Conduct established", typeof(FindingMade).FullName!, RuleLinkKind.Concludes));
    }

    [Test]
    public void Graph_OfWhatMustNotBeThere_TellsItApart()
    {
        Graph.Links.Where(l => l.Rule == "Evidence insufficient" && l.FactType == typeof(Proof).FullName)
            .Should().ContainSingle().Which.Kind.Should().Be(RuleLinkKind.MatchesAbsence);
    }

    [Test]
    public void Graph_OfRulesThatMatchABaseType_TellsWhatIsOne()
    {
        var graph = PenaltyEvaluator.CreateDefault().Running([.. PenaltyEvaluator.CreateDefault().RuleDefinitions, .. Definitions(typeof(AnyConclusion))]).Graph();

        graph.FactTypes.Single(t => t.Name == nameof(Proof)).Is.Should().Contain(typeof(Conclusion).FullName);
    }

    private static FactTypeNode Type(Type type) => Graph.FactTypes.Single(t => t.Id == type.FullName);

    private static IEnumerable<IRuleDefinition> Definitions(Type rule)
    {
        var repository = new RuleRepository();
        repository.Load(s => s.From(rule));
        return repository.GetRules();
    }
}

/// <summary>Matches whatever was concluded.</summary>
[Name("Any conclusion")]
[Clause("F0.13")]
public sealed class AnyConclusion : Rule
{
    public override void Define()
    {
        Conclusion conclusion = null!;
        When().Match(() => conclusion, c => c.Id == "nothing");
        Then().Yield(_ => new SameForAll(conclusion.Id));
    }
}
