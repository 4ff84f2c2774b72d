using Penalty.Model.Cases;
using Penalty.Model.Policies;
using Penalty.Rules.Harassment.Measures;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Measures;

/// <summary>F1.2: items that cause aversion, as somebody says whom the policy accepts.</summary>
public sealed class OffensiveItemsMailedTests : RuleTests<OffensiveItemsMailed>
{
    private static readonly PolicyDocument OrderedToo = Changed(
        "taobao-malicious-harassment", "\"countOrderedItems\": {\n          \"value\": false", "\"countOrderedItems\": {\n          \"value\": true");

    [Test]
    public void OffensiveItemsMailed_OffensiveItem_CountsIt() =>
        Conclude(Alleged(Items), Item()).Should().Equal("measurement/i/offensive-items/offensive-items=1");

    [Test]
    public void OffensiveItemsMailed_SeveralItems_CountsEach() =>
        Conclude(Alleged(Items), Item(id: "a"), Item(id: "b", sender: Actor.SellerAgent)).Should().Equal("measurement/i/offensive-items/offensive-items=2");

    [Test]
    public void OffensiveItemsMailed_HarmlessItem_CountsNone() =>
        Conclude(Alleged(Items), Item(offensive: false)).Should().Equal("measurement/i/offensive-items/offensive-items=0");

    [Test]
    public void OffensiveItemsMailed_ItemThatOnlyTheBuyerCallsOffensive_CountsNone() =>
        Conclude(Alleged(Items), Item(assessor: Actor.Buyer)).Should().Equal("measurement/i/offensive-items/offensive-items=0");

    [Test]
    public void OffensiveItemsMailed_ItemThatTheBuyerOrdered_CountsNone() =>
        Conclude(Alleged(Items), Item(ordered: true)).Should().Equal("measurement/i/offensive-items/offensive-items=0");

    [Test]
    public void OffensiveItemsMailed_OrderedItemWhereThePolicyCountsThem_CountsIt() =>
        Conclude(Alleged(Items, OrderedToo), Item(ordered: true)).Should().Equal("measurement/i/offensive-items/offensive-items=1");

    [Test]
    public void OffensiveItemsMailed_ItemSentByAnother_CountsNone() =>
        Conclude(Alleged(Items), Item(sender: Actor.Other)).Should().Equal("measurement/i/offensive-items/offensive-items=0");

    [Test]
    public void OffensiveItemsMailed_ItemOfAnotherIncident_CountsNone() =>
        Conclude(Alleged(Items), Item(incident: "other")).Should().Equal("measurement/i/offensive-items/offensive-items=0");

    [Test]
    public void OffensiveItemsMailed_OtherConductAlleged_ConcludesNothing() =>
        Conclude(Alleged(Calls), Item()).Should().BeEmpty();
}
