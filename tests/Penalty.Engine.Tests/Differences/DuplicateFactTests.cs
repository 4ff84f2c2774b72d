using static Penalty.Engine.Tests.Differences.SideBySide;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Differences;

/// <summary>The same fact twice in one batch. NRules fails half way, and is left with facts that no rule sees; Penalty.Engine takes the second
/// for one that is there already, or is gone already.</summary>
public class DuplicateFactTests
{
    private readonly Buyer _buyer = B(1);

    [Test]
    public void InsertAll_FactTwice_NRulesKeepsItWithoutMatching()
    {
        var nrules = OnNRules(EachBuyer());
        nrules.Session.Invoking(s => s.InsertAll([_buyer, _buyer])).Should().Throw<ArgumentException>().WithMessage("An item with the same key*");
        nrules.Session.Query<Buyer>().Should().Equal(_buyer);
        nrules.Matches.Should().BeEmpty();

        var penalty = OnPenalty(EachBuyer());
        penalty.Session.Invoking(s => s.InsertAll([_buyer, _buyer])).Should().Throw<ArgumentException>().WithMessage("Facts for insert already exist*");
        penalty.Session.Query<Buyer>().Should().BeEmpty();
    }

    [Test]
    public void TryInsertAll_FactTwice_NRulesThrows()
    {
        var nrules = OnNRules(EachBuyer());
        nrules.Session.Invoking(s => s.TryInsertAll([_buyer, _buyer])).Should().Throw<ArgumentException>();

        var penalty = OnPenalty(EachBuyer());
        penalty.Session.TryInsertAll([_buyer, _buyer]).Failed.Should().Equal(_buyer);
        penalty.Session.Query<Buyer>().Should().BeEmpty();
    }

    [Test]
    public void TryInsertAll_FactTwiceSkippingFailed_NRulesThrows()
    {
        var nrules = OnNRules(EachBuyer());
        nrules.Session.Invoking(s => s.TryInsertAll([_buyer, _buyer], BatchOptions.SkipFailed)).Should().Throw<ArgumentException>();

        var penalty = OnPenalty(EachBuyer());
        penalty.Session.TryInsertAll([_buyer, _buyer], BatchOptions.SkipFailed).Failed.Should().Equal(_buyer);
        penalty.Matches.Should().HaveCount(1);
    }

    [Test]
    public void RetractAll_FactTwice_NRulesRetractsItAndThrows()
    {
        var nrules = OnNRules(EachBuyer()).Insert(_buyer);
        nrules.Session.Invoking(s => s.RetractAll([_buyer, _buyer])).Should().Throw<ArgumentException>().WithMessage("Tuple state not found*");
        nrules.Matches.Should().BeEmpty();

        var penalty = OnPenalty(EachBuyer()).Insert(_buyer);
        penalty.Session.Invoking(s => s.RetractAll([_buyer, _buyer])).Should().Throw<ArgumentException>().WithMessage("Facts for retract do not exist*");
        penalty.Matches.Should().HaveCount(1);
    }

    [Test]
    public void TryRetractAll_FactTwiceSkippingFailed_NRulesThrows()
    {
        var nrules = OnNRules(EachBuyer()).Insert(_buyer);
        nrules.Session.Invoking(s => s.TryRetractAll([_buyer, _buyer], BatchOptions.SkipFailed)).Should().Throw<ArgumentException>();

        var penalty = OnPenalty(EachBuyer()).Insert(_buyer);
        penalty.Session.TryRetractAll([_buyer, _buyer], BatchOptions.SkipFailed).Failed.Should().Equal(_buyer);
        penalty.Session.Query<Buyer>().Should().BeEmpty();
    }
}
