using CsCheck;
using Penalty.Model.Alerts;
using Penalty.Model.Json;

namespace Penalty.Tests.Alerts;

/// <summary>F8.4: all of a selection is confirmed, or nothing.</summary>
public sealed class BulkProperties
{
    private static readonly OrderAlerts Alerts = PenaltyEvaluator.CreateDefault().Alerts;

    [Test]
    public void ConfirmTogether_OrdersThatNeedNoEvidence_ConfirmsAll()
    {
        OrderAlert[] selection = [SomeAlert.In(AlertState.Open, "a", "o-1"), SomeAlert.In(AlertState.Ignored, "b", "o-2")];
        var outcome = Alerts.ConfirmTogether(selection, SomeAlert.Day.AddDays(1), "checked");
        outcome.Applied.Should().BeTrue();
        outcome.Alerts.Select(a => (a.Id, a.State)).Should().Equal(("a", AlertState.RiskConfirmed), ("b", AlertState.RiskConfirmed));
        outcome.Alerts[1].History.Should().Equal(new AlertEvent(AlertAction.ConfirmRisk, SomeAlert.Day.AddDays(1), AlertState.Ignored, AlertState.RiskConfirmed, "checked"));
        outcome.Offered.Should().BeEmpty();
        outcome.Disposition.Clause.Should().Be("F8.4");
        outcome.Disposition.Text.En.Should().Be("The alerts selected (2) can be confirmed together.");
    }

    [Test]
    public void ConfirmTogether_OneOrderNeedsEvidence_ConfirmsNoneNamesItAndOffersTheRest()
    {
        OrderAlert[] selection =
            [SomeAlert.In(AlertState.Open, "b", "o-2", needsEvidence: true), SomeAlert.In(AlertState.Open, "a", "o-1"), SomeAlert.In(AlertState.VerifiedNormal, "c", "o-3")];
        var outcome = Alerts.ConfirmTogether(selection, SomeAlert.Day);
        outcome.Applied.Should().BeFalse();
        outcome.Alerts.Should().Equal(selection);
        outcome.Offered.Should().Equal(selection[1]);
        outcome.Disposition.HeldOut.Select(h => $"{h.AlertId} {h.OrderId} {h.Reason} {h.Basis.Reference}").Should().Equal("b o-2 NeedsEvidence F8.4", "c o-3 NotConfirmable F8.6");
        outcome.Disposition.Remaining.Should().Equal("a");
        outcome.Disposition.Text.En.Should().Be("The bulk action can't be started because of these orders: o-2, o-3. Without them 1 of 3 alerts can be confirmed together.");
        outcome.Disposition.Text.ZhCn.Should().Contain("o-2, o-3").And.Contain("3 条预警中有 1 条");
        outcome.Disposition.Explanation.Steps.Single(s => s.Conclusion == "bulk").From.Should().Contain(["held-out/b/NeedsEvidence", "held-out/c/NotConfirmable"]);
    }

    [Test]
    public void ConfirmTogether_AnySelection_ConfirmsAllOrNone() => RandomAlerts.Several(8).Sample(selection =>
    {
        var outcome = Alerts.ConfirmTogether(selection, SomeAlert.Day);
        var free = selection.Where(a => !a.NeedsEvidence && (a.State is AlertState.Open or AlertState.Ignored)).ToList();
        outcome.Applied.Should().Be(free.Count == selection.Length);
        outcome.Disposition.Referral.Should().BeNull();
        outcome.Disposition.HeldOut.Select(h => h.AlertId).Distinct().Should().BeEquivalentTo(selection.Except(free).Select(a => a.Id));
        if (outcome.Applied)
        {
            outcome.Alerts.Should().OnlyContain(a => a.State == AlertState.RiskConfirmed);
            outcome.Alerts.Select(a => a.Id).Should().Equal(selection.Select(a => a.Id));
        }
        else
        {
            outcome.Alerts.Should().Equal(selection);
            outcome.Offered.Should().Equal(free);
        }
    }, iter: 3000);

    [Test]
    public void ConfirmTogether_WhatIsOffered_CanBeConfirmed() => RandomAlerts.Several(8).Sample(selection =>
    {
        var offered = Alerts.ConfirmTogether(selection, SomeAlert.Day).Offered;
        if (!offered.IsEmpty) Alerts.ConfirmTogether(offered, SomeAlert.Day).Applied.Should().BeTrue();
    }, iter: 1000);

    [Test]
    public void ConfirmTogether_AnySelection_AsksOfEachWhatItsOwnDispositionSays() => RandomAlerts.Several(8).Sample(selection =>
        Alerts.DispositionTogether(selection).HeldOut.Should().Equal(
            selection.OrderBy(a => a.Id, StringComparer.Ordinal).SelectMany(a => Alerts.DispositionOf(a).HeldOut)), iter: 500);

    [Test]
    public void DispositionTogether_SelectionInAnyOrder_GivesTheSameBytes() => Gen.Select(RandomAlerts.Several(8), Gen.Int).Sample((selection, seed) =>
    {
        var shuffled = selection.ToArray();
        new Random(seed).Shuffle(shuffled);
        PenaltyJson.WriteBulkDisposition(Alerts.DispositionTogether(shuffled)).Should().Be(PenaltyJson.WriteBulkDisposition(Alerts.DispositionTogether(selection)));
    }, iter: 500);

    [Test]
    public void ConfirmTogether_ThousandsOfAlerts_ConfirmsThemOrNamesTheOneThatNeedsEvidence()
    {
        var many = Enumerable.Range(0, 5000).Select(i => SomeAlert.In(AlertState.Open, $"a-{i:0000}", $"o-{i:0000}")).ToArray();
        Alerts.ConfirmTogether(many, SomeAlert.Day).Applied.Should().BeTrue();
        many[4321] = many[4321] with { NeedsEvidence = true };
        var outcome = Alerts.ConfirmTogether(many, SomeAlert.Day);
        outcome.Disposition.HeldOut.Single().OrderId.Should().Be("o-4321");
        outcome.Offered.Should().HaveCount(4999);
    }

    [Test]
    public void ConfirmTogether_NothingSelected_Throws() =>
        Alerts.Invoking(a => a.ConfirmTogether([], SomeAlert.Day)).Should().Throw<ArgumentException>().WithMessage("Nothing is selected*");

    [Test]
    public void ConfirmTogether_AlertTwice_Throws() =>
        Alerts.Invoking(a => a.ConfirmTogether([SomeAlert.In(AlertState.Open), SomeAlert.In(AlertState.Open)], SomeAlert.Day))
            .Should().Throw<ArgumentException>().WithMessage("*'alert'*");

    [Test]
    public void ConfirmTogether_BeforeAnAlertWasRaised_Throws() =>
        Alerts.Invoking(a => a.ConfirmTogether([SomeAlert.In(AlertState.Open)], SomeAlert.Day.AddTicks(-1))).Should().Throw<ArgumentOutOfRangeException>();
}
