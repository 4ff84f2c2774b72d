using NRules.Diagnostics.Dgml;
using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Diagnostics;

/// <summary>The network as <c>GetSchema</c> shows it: its nodes, what they share, and how it is drawn.</summary>
[NonParallelizable]
public sealed class SchemaTests
{
    private static TestRule Pairs(string name, int least = 0) => new((when, then) =>
    {
        Buyer b = null!;
        Seller s = null!;
        when.Match(() => b, x => x.Value > 0).Match(() => s, x => x.Group == b.Group, x => x.Value > least);
        then.Do(_ => Write(name));
    }, name);

    [Test]
    public void GetSchema_FactoryAndSession_ShowTheSameNetwork()
    {
        var factory = FactoryOf(Pairs("one"));
        factory.CreateSession().GetSchema().Nodes.Select(n => n.Id).Should().Equal(factory.GetSchema().Nodes.Select(n => n.Id));
    }

    [Test]
    public void GetSchema_Network_HasOneRoot() => Schema(Pairs("one")).Nodes.Should().ContainSingle(n => n.NodeType == NodeType.Root);

    [Test]
    public void GetSchema_Types_AreThoseThatRulesMatch() => Schema(Pairs("one")).Nodes
        .Where(n => n.NodeType == NodeType.Type).Select(n => n.OutputType).Should().BeEquivalentTo([typeof(Buyer), typeof(Seller)]);

    [Test]
    public void GetSchema_Rule_IsANode()
    {
        var node = Schema(Pairs("one")).Nodes.Should().ContainSingle(n => n.NodeType == NodeType.Rule).Subject;
        node.Rules.Single().Name.Should().Be("one");
    }

    [Test]
    public void GetSchema_Links_JoinNodesOfTheSchema()
    {
        var schema = Schema(Pairs("one"));
        schema.Links.Should().OnlyContain(l => schema.Nodes.Contains(l.Source) && schema.Nodes.Contains(l.Target));
    }

    [Test]
    public void GetSchema_EveryNodeButTheStarts_IsReached()
    {
        var schema = Schema(Pairs("one"));
        var reached = schema.Links.Select(l => l.Target.Id).ToHashSet();
        schema.Nodes.Where(n => n.NodeType is not (NodeType.Root or NodeType.Dummy)).Should().OnlyContain(n => reached.Contains(n.Id));
    }

    [Test]
    public void Sharing_EqualRules_DifferOnlyInTheirRuleNodes()
    {
        var (one, two) = (Schema(Pairs("one")), Schema(Pairs("one"), Pairs("two")));
        two.Nodes.Should().HaveCount(one.Nodes.Count + 1);
    }

    [Test]
    public void Sharing_EqualCondition_NodeServesBothRules() => Schema(Pairs("one"), Pairs("two"))
        .Nodes.Single(n => n.NodeType == NodeType.Selection && n.OutputType == typeof(Buyer)).Rules.Select(r => r.Name).Should().Equal("one", "two");

    [Test]
    public void Sharing_ConditionsWithDifferentConstants_AreTwoNodes() => Schema(Pairs("one", 1), Pairs("two", 2))
        .Nodes.Count(n => n.NodeType == NodeType.Selection && n.OutputType == typeof(Seller)).Should().Be(2);

    [Test]
    public void Kinds_OfElements_AreShown()
    {
        var schema = Schema(new TestRule((when, then) =>
        {
            Buyer b = null!;
            IEnumerable<Seller> sellers = null!;
            var count = 0;
            when.Match(() => b)
                .Exists<Seller>(s => s.Group == b.Group)
                .Not<Buyer>(x => x.Value > b.Value)
                .Query(() => sellers, q => q.Match<Seller>(s => s.Value > b.Value).Collect())
                .Let(() => count, () => sellers.Count());
            then.Do(_ => Write(count + ""));
        }));
        schema.Nodes.Select(n => n.NodeType).Should().Contain([NodeType.Exists, NodeType.Not, NodeType.Aggregate, NodeType.Binding]);
    }

    [Test]
    public void Expressions_OfASelection_AreItsCondition() => Schema(Pairs("one"))
        .Nodes.Single(n => n.NodeType == NodeType.Selection && n.OutputType == typeof(Buyer))
        .Expressions.Should().ContainSingle().Which.Value.ToString().Should().Contain("Value > 0");

    [Test]
    public void Dgml_OfANetwork_NamesItsRules() =>
        new DgmlWriter(Schema(Pairs("first rule"))).GetContents().Should().Contain("first rule").And.StartWith("<?xml");

    [Test]
    public void Dgml_FilteredByRule_LeavesOthersOut()
    {
        var writer = new DgmlWriter(Schema(Pairs("first rule"), EachBuyer("second rule")));
        writer.SetRuleFilter(["first rule"]);
        writer.GetContents().Should().Contain("first rule").And.NotContain("Name: second rule");
    }

    [Test]
    public void Dgml_WithMetrics_IsWritten()
    {
        var session = SessionOf(Pairs("measured"));
        session.InsertAll([B(1, value: 1), S(2, value: 1)]);
        var writer = new DgmlWriter(session.GetSchema());
        writer.SetMetricsProvider(session.Metrics);
        writer.GetContents().Should().Contain("measured");
    }

    private static ReteGraph Schema(params Rule[] rules) => FactoryOf(rules).GetSchema();
}
