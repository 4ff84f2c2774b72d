using NRules.Fluent.Dsl;
using Penalty.Model;
using Penalty.Model.Alerts;
using Penalty.Model.Policies;
using Penalty.Rules;
using Penalty.Rules.Conclusions.Alerts;
using Penalty.Rules.Facts.Alerts;
using Penalty.Tests.Facade;

namespace Penalty.Tests.Alerts;

/// <summary>Its condition on an alert throws.</summary>
[Name("Failing on alerts")]
[Clause("F0.21")]
public sealed class FailingOnAlerts : Rule
{
    public override void Define()
    {
        OrderAlert alert = null!;
        When().Match(() => alert, a => OnPurpose.Broken(a.Id));
        Then().Do(_ => OnPurpose.Nothing());
    }
}

/// <summary>It offers to take back what is final, for which the policy has no transition.</summary>
[Name("Offers what leads nowhere")]
[Clause("F0.22")]
public sealed class OffersWhatLeadsNowhere : Rule
{
    public override void Define()
    {
        OrderAlert alert = null!;
        When().Match(() => alert, a => a.State == AlertState.VerifiedNormal);
        Then().Yield(_ => Offer(alert.Id));
    }

    private static ChoiceOffered Offer(string id) => new(id, new AlertChoice
    {
        Action = AlertAction.Ignore,
        Clause = "F0.22",
        Title = new LocalizedText("t", "t"),
        Brings = new LocalizedText("b", "b"),
        To = AlertState.Ignored,
        ToTitle = new LocalizedText("i", "i"),
        Basis = new Basis("F0.22", null),
    });
}

/// <summary>It lets every selection be confirmed.</summary>
[Name("Lets all be confirmed")]
[Clause("F0.23")]
public sealed class LetsAllBeConfirmed : Rule
{
    public override void Define()
    {
        BulkSelection selection = null!;
        When().Match(() => selection);
        Then().Yield(_ => new BulkDecided(true, "F0.23", new LocalizedText("t", "t")));
    }
}

/// <summary>It refuses what is not open in a state, but for ignoring the alert.</summary>
[Name("Refuses all but ignoring")]
[Clause("F0.24")]
public sealed class RefusesAllButIgnoring : Rule
{
    public override void Define()
    {
        OrderAlert alert = null!;
        ApplicableAction action = null!;
        When()
            .Match(() => alert, a => a.State == AlertState.VerifiedNormal)
            .Match(() => action, a => a.Action != AlertAction.Ignore && a.Action != AlertAction.Report);
        Then().Yield(_ => Refuse(alert.Id, action.Action));
    }

    private static ActionNotOpen Refuse(string id, AlertAction action) =>
        new(id, new AlertRefusal(action, new LocalizedText("t", "t"), new Basis("F0.24", null), new LocalizedText("t", "t")));
}
