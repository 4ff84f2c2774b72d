using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Diagnostics;

/// <summary>What the nodes of a session have done, by kind of node.</summary>
[NonParallelizable]
public sealed class MetricsTests
{
    private ISession _session = null!;

    // Two buyers of which one matches the condition, two sellers of which one matches that buyer.
    [SetUp]
    public void Begin()
    {
        _session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            Seller s = null!;
            when.Match(() => b, x => x.Value > 0).Match(() => s, x => x.Group == b.Group);
            then.Do(_ => Write("pair"));
        }));
        _session.InsertAll([B(1, group: 1, value: 1), B(2, group: 1, value: 0), S(3, group: 1), S(4, group: 2)]);
    }

    [Test]
    public void Type_FactsOfTheType_AreItsOutput() => Of(NodeType.Type, typeof(Buyer)).InsertOutputCount.Should().Be(2);

    [Test]
    public void Selection_OneOfTwoFactsPasses_OutputIsOne()
    {
        var selection = Of(NodeType.Selection, typeof(Buyer));
        selection.InsertInputCount.Should().Be(2);
        selection.InsertOutputCount.Should().Be(1);
    }

    [Test]
    public void AlphaMemory_Facts_WhatPassedIsItsInput() => Of(NodeType.AlphaMemory, typeof(Buyer)).InsertInputCount.Should().Be(1);

    [Test]
    public void Reset_OfTheTypeAlone_TheSelectionKeepsItsCountsAndGoesOn()
    {
        Of(NodeType.Type, typeof(Buyer)).Reset();
        _session.Insert(B(5, value: 1));
        Of(NodeType.Type, typeof(Buyer)).InsertInputCount.Should().Be(1);
        Of(NodeType.Type, typeof(Buyer)).InsertOutputCount.Should().Be(1);
        Of(NodeType.Selection, typeof(Buyer)).InsertInputCount.Should().Be(3);
        Of(NodeType.Selection, typeof(Buyer)).InsertOutputCount.Should().Be(2);
    }

    [Test]
    public void Reset_OfTheSelectionAlone_ItCountsAnewAndTheOthersGoOn()
    {
        Of(NodeType.Selection, typeof(Buyer)).Reset();
        _session.Insert(B(5, value: 1));
        Of(NodeType.Selection, typeof(Buyer)).InsertInputCount.Should().Be(1);
        Of(NodeType.Selection, typeof(Buyer)).InsertOutputCount.Should().Be(1);
        Of(NodeType.Type, typeof(Buyer)).InsertOutputCount.Should().Be(3);
        Of(NodeType.AlphaMemory, typeof(Buyer)).InsertInputCount.Should().Be(2);
    }

    [Test]
    public void AlphaMemory_Facts_HoldsThoseThatPassed()
    {
        Of(NodeType.AlphaMemory, typeof(Buyer)).ElementCount.Should().Be(1);
        Of(NodeType.AlphaMemory, typeof(Seller)).ElementCount.Should().Be(2);
    }

    [Test]
    public void BetaMemory_AfterTheJoin_HoldsThePairs() => LastMemory.ElementCount.Should().Be(1);

    [Test]
    public void Rule_Match_IsOneInsertion() => Of(NodeType.Rule).InsertInputCount.Should().Be(1);

    [Test]
    public void Rule_FactUpdated_IsOneUpdate()
    {
        _session.Update(_session.Query<Buyer>().First());
        Of(NodeType.Rule).UpdateInputCount.Should().Be(1);
    }

    [Test]
    public void Memories_FactRetracted_HoldItNoLonger()
    {
        _session.Retract(_session.Query<Buyer>().First());
        Of(NodeType.AlphaMemory, typeof(Buyer)).ElementCount.Should().Be(0);
        LastMemory.ElementCount.Should().Be(0);
    }

    [Test]
    public void Rule_FactRetracted_IsOneRetraction()
    {
        _session.Retract(_session.Query<Buyer>().First());
        Of(NodeType.Rule).RetractInputCount.Should().Be(1);
    }

    [Test]
    public void ElementCount_NodeThatIsNoMemory_IsNull() => Of(NodeType.Rule).ElementCount.Should().BeNull();

    [Test]
    public void Reset_All_CountsBeginAtZero()
    {
        _session.Metrics.Reset();
        _session.Metrics.GetAll().Sum(m => m.InsertInputCount + m.InsertOutputCount).Should().Be(0);
    }

    [Test]
    public void Reset_All_MemoriesStillHoldTheirElements()
    {
        _session.Metrics.Reset();
        LastMemory.ElementCount.Should().Be(1);
    }

    [Test]
    public void Reset_OneNode_OthersKeepTheirCounts()
    {
        Of(NodeType.Rule).Reset();
        Of(NodeType.Rule).InsertInputCount.Should().Be(0);
        Of(NodeType.Type, typeof(Buyer)).InsertOutputCount.Should().Be(2);
    }

    [Test]
    public void GetAll_Nodes_AreInTheSchema() =>
        _session.Metrics.GetAll().Select(m => m.NodeId).Should().BeSubsetOf(_session.GetSchema().Nodes.Select(n => n.Id));

    [Test]
    public void FindByNodeId_UnknownNode_IsNull() => _session.Metrics.FindByNodeId(9999).Should().BeNull();

    [Test]
    public void Durations_OfAnyNode_AreNotNegative() => _session.Metrics.GetAll().Should().OnlyContain(
        m => m.InsertDurationMilliseconds >= 0 && m.UpdateDurationMilliseconds >= 0 && m.RetractDurationMilliseconds >= 0);

    private INodeMetrics LastMemory
    {
        get
        {
            var schema = _session.GetSchema();
            var memory = schema.Links.Single(l => l.Target.NodeType == NodeType.Rule).Source;
            return _session.Metrics.FindByNodeId(memory.Id)!;
        }
    }

    private INodeMetrics Of(NodeType type, Type? output = null) => _session.Metrics.FindByNodeId(
        _session.GetSchema().Nodes.Single(n => n.NodeType == type && (output is null || n.OutputType == output)).Id)!;
}
