using System.Reflection;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Model.Policies;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Measures;

/// <summary>What a rule states by <c>[Measures]</c> is the truth: it reads the parameters that it names, each of them, and no other.</summary>
public sealed class MeasuresAttributeTests
{
    private static readonly Dictionary<string, Term<object>> Values = new[] { Malicious, Others }
        .SelectMany(p => p.Conducts).SelectMany(c => c.Parameters.All).DistinctBy(p => p.Key).ToDictionary(p => p.Key, p => p.Value);

    private static readonly Actor[] Actors = Enum.GetValues<Actor>();

    private static readonly bool[] Either = [true, false];

    private static IEnumerable<TestCaseData> Stated =>
        from rule in typeof(ClauseAttribute).Assembly.GetExportedTypes()
        from stated in rule.GetCustomAttributes<MeasuresAttribute>()
        select new TestCaseData(rule, stated).SetArgDisplayNames(rule.Name, stated.Measure);

    [Test]
    public void Measures_OfTheBuiltInRules_AreThoseThatHaveANameForPolicies() =>
        Stated.Select(s => ((MeasuresAttribute)s.Arguments[1]!).Measure).Should().BeEquivalentTo(
            typeof(Rules.Harassment.Measures.MeasureNames).GetFields().Select(f => (string)f.GetValue(null)!));

    [TestCaseSource(nameof(Stated))]
    public void Measures_ConductWithTheStatedParametersOnly_IsCountedAsStated(Type rule, MeasuresAttribute stated)
    {
        var counted = Run(rule, stated.Measure, stated.Parameters);
        counted.Should().ContainSingle().Which.Measure.Should().Be(stated.Measure);
    }

    [TestCaseSource(nameof(Stated))]
    public void Measures_ConductWithoutOneOfTheStatedParameters_CannotBeCounted(Type rule, MeasuresAttribute stated)
    {
        foreach (var parameter in stated.Parameters)
        {
            FluentActions.Invoking(() => Run(rule, stated.Measure, stated.Parameters.Remove(parameter))).Should().Throw<Exception>()
                .Which.InnerException.Should().BeOfType<PolicyParameterException>().Which.Parameter.Should().Be(parameter);
        }
    }

    [TestCaseSource(nameof(Stated))]
    public void Parse_TagOfTheRule_GivesWhatTheAttributeStates(Type rule, MeasuresAttribute stated)
    {
        var tags = new RuleDefinitionFactory().Create((Rule)Activator.CreateInstance(rule)!).Tags;
        var parsed = tags.Select(MeasuresAttribute.Parse).Single(m => m is not null)!;
        parsed.Measure.Should().Be(stated.Measure);
        parsed.Parameters.Should().Equal(stated.Parameters).And.NotBeEmpty();
    }

    [TestCase("measures:calls()")]
    [TestCase("measures:calls")]
    public void Parse_TagWithoutParameters_HasNone(string tag) => MeasuresAttribute.Parse(tag)!.Parameters.Should().BeEmpty();

    private static IReadOnlyList<Conclusions.Measurement> Run(Type rule, string measure, IEnumerable<string> parameters)
    {
        var conduct = Malicious.Conducts[0];
        var policy = Malicious with
        {
            Conducts =
            [
                conduct with
                {
                    Threshold = conduct.Threshold with { Measure = measure },
                    Parameters = new Parameters(parameters.Select(p => KeyValuePair.Create(p, Values[p]))),
                },
            ],
        };
        var session = new RuleCompiler().Compile([new RuleDefinitionFactory().Create((Rule)Activator.CreateInstance(rule)!)]).CreateSession();
        session.InsertAll(EveryKindOfAct().Append(Alleged(conduct.Kind, policy)));
        session.Fire();
        return [.. session.Query<Conclusions.Measurement>()];
    }

    private static IEnumerable<object> EveryKindOfAct() => EveryCall().Concat(EveryItem()).Concat(EveryMessage());

    private static IEnumerable<object> EveryCall() =>
        from caller in Actors
        from stop in Either
        from answered in Either
        select (object)Call(caller, stop, answered, $"call-{caller}-{stop}-{answered}");

    private static IEnumerable<object> EveryItem() =>
        from sender in Actors
        from assessor in Actors
        from offensive in Either
        from ordered in Either
        select (object)Item(offensive, assessor, ordered, sender, id: $"item-{sender}-{assessor}-{offensive}-{ordered}");

    private static IEnumerable<object> EveryMessage() =>
        from sender in Actors
        from assessor in Actors
        from tone in Enum.GetValues<MessageTone>()
        select (object)Message(tone, sender, assessor, id: $"message-{sender}-{assessor}-{tone}");
}
