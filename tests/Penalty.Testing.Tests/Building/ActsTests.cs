using Penalty.Model.Cases;

namespace Penalty.Testing.Tests.Building;

public sealed class ActsTests
{
    private static readonly DateTimeOffset Start = Case.Of(1.Calls()).Build().Calls[0].At;

    [Test]
    public void Calls_NothingSaid_AreAMinuteApart() => Minutes(3.Calls()).Should().Equal(0, 1, 2);

    [Test]
    public void Within_AWindow_FillsItExactly() => Minutes(4.Calls().Within(1.Hours())).Should().Equal(0, 20, 40, 60);

    [Test]
    public void Within_ForOneAct_IsAtItsBegin() => Minutes(1.Calls().Within(1.Hours())).Should().Equal(0);

    [Test]
    public void Apart_AGap_IsBetweenAnyTwo() => Minutes(3.Calls().Within(9.Hours()).Apart(10.Minutes())).Should().Equal(0, 10, 20);

    [Test]
    public void After_ADelay_BeginsLater() => Minutes(2.Calls().After(1.Hours())).Should().Equal(60, 61);

    [Test]
    public void From_AnInstant_BeginsThere() => Minutes(2.Calls().From(Start.AddMinutes(7)).After(1.Minutes())).Should().Equal(8, 9);

    [Test]
    public void Within_VeryManyActsOverManyDays_DoesNotOverflow() => Minutes(2000.Calls().Within(300.Days()))[^1].Should().Be(300 * 24 * 60);

    [Test]
    public void Calls_None_BuildsNone() => Case.Of(0.Calls().Within(1.Hours())).Build().Calls.Should().BeEmpty();

    [Test]
    public void Calls_Negative_IsRefused() => (-1).Invoking(n => n.Calls()).Should().Throw<ArgumentOutOfRangeException>();

    [Test]
    public void Calls_Options_AreThoseOfTheFacts()
    {
        var calls = Case.Of(1.Calls().Unanswered(), 1.Calls().Lasting(9.Seconds()).AfterStopRequest().By(Actor.SellerAgent)).Build().Calls;
        (calls[0].Answered, calls[0].Duration, calls[0].Caller, calls[0].AfterStopRequest).Should().Be((false, TimeSpan.Zero, Actor.Seller, false));
        (calls[1].Answered, calls[1].Duration, calls[1].Caller, calls[1].AfterStopRequest).Should().Be((true, TimeSpan.FromSeconds(9), Actor.SellerAgent, true));
    }

    [Test]
    public void Items_Options_AreThoseOfTheFacts()
    {
        var items = Case.Of(1.OffensiveItems(), 1.HarmlessItems().OrderedByBuyer().AssessedBy(Actor.Buyer).Described("d").By(Actor.Other)).Build().MailedItems;
        (items[0].Offensive, items[0].OrderedByBuyer, items[0].AssessedBy, items[0].Sender).Should().Be((true, false, Actor.Platform, Actor.Seller));
        (items[1].Offensive, items[1].OrderedByBuyer, items[1].AssessedBy, items[1].Sender, items[1].Description).Should().Be((false, true, Actor.Buyer, Actor.Other, "d"));
    }

    [Test]
    public void Messages_Options_AreThoseOfTheFacts()
    {
        var messages = Case.Of(1.NeutralMessages(), 1.Insults().Saying("x"), 1.Threats().AssessedBy(Actor.Buyer)).Build().Messages;
        messages.Select(m => m.Tone).Should().Equal(MessageTone.Neutral, MessageTone.Insulting, MessageTone.Threatening);
        (messages[1].Text, messages[1].AssessedBy, messages[2].AssessedBy).Should().Be(("x", Actor.Platform, Actor.Buyer));
    }

    [Test]
    public void Acts_OfAKindOfOnesOwn_AreObservations() =>
        Case.Of(1.Acts("visit").Noting("n").By(Actor.Other)).Build().Observations.Single()
            .Should().BeEquivalentTo(new { Kind = "visit", By = Actor.Other, Note = "n", At = Start });

    private static List<double> Minutes(Acts acts) => [.. Case.Of(acts).Build().Calls.Select(c => (c.At - Start).TotalMinutes)];
}
