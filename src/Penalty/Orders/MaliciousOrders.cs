using Penalty.Model.Json;
using Penalty.Model.Orders;
using Penalty.Model.Policies.Calendars;
using Penalty.Model.Policies.Orders;

namespace Penalty;

/// <summary>Answers on malicious orders: what a seller's complaint lacks and by when it is answered, and whether an order may be closed. Reached
/// by <see cref="PenaltyEvaluator.Orders"/>; safe to use by several threads.</summary>
public sealed class MaliciousOrders
{
    private readonly QuestionRules _rules;

    internal MaliciousOrders(PolicyCatalog<MaliciousOrderPolicy> policies, WorkingCalendar calendar, QuestionRules rules)
    {
        Policies = policies;
        Calendar = calendar;
        _rules = rules;
    }

    /// <summary>The policies that it applies.</summary>
    public PolicyCatalog<MaliciousOrderPolicy> Policies { get; }

    /// <summary>The working calendar that it counts by.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>What there is to say of a complaint: what it lacks, by when customer service answers, and whether that is overdue.</summary>
    /// <param name="complaint">The complaint, filed or being prepared.</param>
    /// <param name="asOf">The instant for which it is said; what happened later counts as not yet happened.</param>
    /// <returns>The report. When a rule fails, such as for a year that the calendar does not have, it refers to a human and says nothing else.</returns>
    /// <exception cref="PolicyNotFoundException">No policy was in force when the seller applied, or at <paramref name="asOf"/> when they had not.</exception>
    public OrderComplaintReport Report(MaliciousOrderComplaint complaint, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        var policy = PolicyInForce.At(complaint.AppliedAt is { } applied && applied <= asOf ? applied : asOf, Policies);
        var report = OrderComplaintAssembly.Assemble(complaint, asOf, policy, Calendar, _rules);
        if (_rules.Observation.IsWanted) Tell(complaint, asOf, report);
        return report;
    }

    /// <summary>Whether an order may be closed, and what closing it alone may bring.</summary>
    /// <param name="closing">The closing that somebody has in mind, or has done.</param>
    /// <returns>The advice. When a rule fails, it refers to a human and allows nothing.</returns>
    /// <exception cref="PolicyNotFoundException">No policy was in force at the closing.</exception>
    public OrderClosingAdvice Advise(OrderClosing closing)
    {
        ArgumentNullException.ThrowIfNull(closing);
        var advice = OrderClosingAssembly.Assemble(closing, PolicyInForce.At(closing.ClosedAt, Policies), _rules);
        if (_rules.Observation.IsWanted) Tell(closing, advice);
        return advice;
    }

    private void Tell(MaliciousOrderComplaint complaint, DateTimeOffset asOf, OrderComplaintReport report) => _rules.Observation.Answered(
        complaint.Id, report, report.Provenance, Verdict.Of, other => other.Orders.Report(complaint, asOf));

    private void Tell(OrderClosing closing, OrderClosingAdvice advice) => _rules.Observation.Answered(
        closing.Id, advice, advice.Provenance, Verdict.Of, other => other.Orders.Advise(closing));
}
