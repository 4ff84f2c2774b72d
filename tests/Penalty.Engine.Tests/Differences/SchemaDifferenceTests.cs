using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Differences.SideBySide;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Differences;

/// <summary>The network as the two runtimes show it: the same kinds of nodes; shared ones may be listed otherwise.</summary>
public class SchemaDifferenceTests
{
    private static TestRule Pairs(string name = "pairs") => new((when, then) =>
    {
        Buyer b = null!;
        Seller s = null!;
        when.Match(() => b, x => x.Value > 0).Match(() => s, x => x.Group == b.Group).Not<Seller>(x => x.Value > b.Value);
        then.Do(_ => Write("pair"));
    }, name);

    [Test]
    public void GetSchema_SimpleRule_BothListTheSameKindsOfNodes()
    {
        var (nrules, penalty) = (NRulesFactory(Pairs()).GetSchema(), PenaltyFactory(Pairs()).GetSchema());

        Kinds(penalty).Should().Equal(Kinds(nrules));
        Kinds(nrules).Should().Contain([NodeType.Root, NodeType.Type, NodeType.AlphaMemory, NodeType.Join, NodeType.BetaMemory, NodeType.Rule]);
    }

    [Test]
    public void GetSchema_SimpleRule_BothListAsManyOfEachKind()
    {
        var (nrules, penalty) = (NRulesFactory(Pairs()).GetSchema(), PenaltyFactory(Pairs()).GetSchema());

        Counts(penalty).Should().Equal(Counts(nrules));
    }


    [Test]
    public void Metrics_TypeNode_NRulesCountsFactsOfOtherTypesToo()
    {
        Inserted(NRulesFactory(Pairs())).Should().Be(3);
        Inserted(PenaltyFactory(Pairs())).Should().Be(1);
    }

    [Test]
    public void Metrics_GetAll_NRulesLeavesOutNodesThatHaveNotWorked()
    {
        var (nrules, penalty) = (NRulesFactory(Pairs()).CreateSession(), PenaltyFactory(Pairs()).CreateSession());

        Missing(nrules).Should().Contain([NodeType.Root, NodeType.Type, NodeType.Rule]);
        Missing(penalty).Should().BeEmpty();
    }

    private static IEnumerable<NodeType> Missing(ISession session) =>
        session.GetSchema().Nodes.Where(n => session.Metrics.FindByNodeId(n.Id) is null).Select(n => n.NodeType);

    private static int Inserted(ISessionFactory factory)
    {
        var session = factory.CreateSession();
        session.InsertAll([B(1), S(2), S(3)]);
        var node = session.GetSchema().Nodes.Single(n => n.NodeType == NodeType.Type && n.OutputType == typeof(Buyer));
        return session.Metrics.FindByNodeId(node.Id)!.InsertInputCount;
    }

    private static IEnumerable<NodeType> Kinds(ReteGraph schema) => schema.Nodes.Select(n => n.NodeType).Distinct().Order();

    private static IEnumerable<string> Counts(ReteGraph schema) =>
        schema.Nodes.GroupBy(n => n.NodeType).OrderBy(g => g.Key).Select(g => $"{g.Key} {g.Count()}");
}
