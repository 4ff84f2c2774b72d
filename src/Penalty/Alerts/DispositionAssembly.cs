using Penalty.Model.Alerts;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Alerts;

namespace Penalty;

/// <summary>Puts the disposition of one alert together from the conclusions of a run.</summary>
internal static class DispositionAssembly
{
    public static AlertDisposition Assemble(OrderAlert alert, PreparedAlerts prepared, RuleRun run, QuestionRules rules)
    {
        var own = run with { Steps = [.. run.Steps.Where(s => s.Conclusion is AlertConclusion c && c.AlertId == alert.Id)] };
        var empty = Empty(alert, prepared, rules);
        var referral = rules.ReferralOf(own) ?? Undecided(alert, own) ?? Contradicted(alert, own, prepared);
        return referral is null ? Decided(empty, own, prepared, rules) : empty with { Referral = referral };
    }

    private static AlertDisposition Decided(AlertDisposition empty, RuleRun own, PreparedAlerts prepared, QuestionRules rules)
    {
        var offered = own.Of<ChoiceOffered>().Select(c => c.Choice).OrderBy(c => c.Action).ToList();
        var decided = empty with
        {
            Choices = [.. offered.Where(c => c.Action != AlertAction.Report)],
            Report = offered.Find(c => c.Action == AlertAction.Report),
            Refusals = [.. own.Of<AlertRefused>().Select(r => r.Refusal).OrderBy(r => r.Action)],
            HeldOut = [.. own.Of<HeldOut>().Select(h => h.Alert)],
            Explanation = ExplanationGraph.Of(own, rules),
        };
        if (own.Of<NothingToDo>().FirstOrDefault() is { } nothing)
            return decided with { Answer = AlertAnswer.NothingToDo, Clause = nothing.Basis, Text = nothing.Text };
        if (own.Of<CheckAdvised>().FirstOrDefault() is { } check)
            return decided with { Answer = AlertAnswer.ToCheck, Clause = check.Clause, Text = check.Text };
        var state = prepared.PolicyOf[empty.AlertId].Of(empty.State);
        return decided with { Answer = AlertAnswer.MayAct, Clause = state.Basis.Reference, Text = state.Text };
    }

    /// <summary>Every action is open or refused, and one of both; where it is neither, or both, there is a gap in the rules, and no disposition.</summary>
    private static Referral? Undecided(OrderAlert alert, RuleRun own)
    {
        var decided = own.Of<ChoiceOffered>().Select(c => c.Choice.Action).Concat(own.Of<AlertRefused>().Select(r => r.Action)).ToList();
        var open = Enum.GetValues<AlertAction>().Where(a => decided.Count(d => d == a) != 1).Select(a => a.ToString()).ToList();
        if (open.Count > 0) return new Referral(null, [], [alert.Id], $"Not one rule decides on: {string.Join(", ", open)} of {alert.Id}.");
        return own.Of<ChoiceOffered>().Any() || own.Of<NothingToDo>().Any()
            ? null
            : new Referral(null, [], [alert.Id], $"No rule says what {alert.Id} asks of the seller.");
    }

    /// <summary>Rules of a host's own can offer what the policy has no transition for; nobody could say where that leads.</summary>
    private static Referral? Contradicted(OrderAlert alert, RuleRun own, PreparedAlerts prepared)
    {
        var nowhere = own.Of<ChoiceOffered>().Select(c => c.Choice.Action)
            .Except(AlertStateMachine.Allowed(prepared.PolicyOf[alert.Id], alert.State)).Order().ToList();
        return nowhere.Count == 0
            ? null
            : new Referral(null, [], [alert.Id], $"The rules offer what leads nowhere from {alert.State}: {string.Join(", ", nowhere)} of {alert.Id}.");
    }

    private static AlertDisposition Empty(OrderAlert alert, PreparedAlerts prepared, QuestionRules rules)
    {
        var policy = prepared.PolicyOf[alert.Id];
        var kind = policy.Of(alert.Kind);
        return new AlertDisposition
        {
            AlertId = alert.Id,
            OrderId = alert.OrderId,
            Kind = alert.Kind,
            State = alert.State,
            KindTitle = kind.Title,
            StateTitle = policy.Of(alert.State).Title,
            Answer = AlertAnswer.ReferredToHuman,
            Clause = kind.Clause,
            Text = AlertText.Referred,
            Where = kind.Where,
            Explanation = Explanation.Empty,
            Provenance = prepared.ProvenanceBy(rules),
        };
    }
}
