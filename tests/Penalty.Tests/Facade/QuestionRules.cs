using NRules.Fluent.Dsl;
using Penalty.Model;
using Penalty.Model.Alerts;
using Penalty.Model.Cases;
using Penalty.Rules;

namespace Penalty.Tests.Facade;

/// <summary>Matches whatever has an id, which facts of every question do.</summary>
[Name("On anything identified")]
[Clause("F1")]
internal sealed class OnAnythingIdentified : Rule
{
    public override void Define()
    {
        IIdentifiedFact fact = null!;
        When().Match(() => fact);
        Then().Do(_ => Console.Out.Flush());
    }
}

/// <summary>Needs a complaint and an alert, which no question has both.</summary>
[Name("Case and alert")]
[Clause("F1")]
internal sealed class CaseAndAlert : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        OrderAlert alert = null!;
        When().Match(() => complaint).Match(() => alert);
        Then().Do(_ => Console.Out.Flush());
    }
}

/// <summary>Asks for an aggregate that nobody knows how to make: it can be defined, but not compiled.</summary>
[Name("Aggregates the unknown")]
[Clause("F1")]
internal sealed class AggregatesUnknown : Rule
{
    public override void Define()
    {
        IEnumerable<Complaint> complaints = null!;
        When().Query(() => complaints, q => q.Match<Complaint>().Unknown());
        Then().Do(_ => Console.Out.Flush());
    }
}

/// <summary>As <see cref="AggregatesUnknown"/>, for another question.</summary>
[Name("Aggregates unknown alerts")]
[Clause("F1")]
internal sealed class AggregatesUnknownAlerts : Rule
{
    public override void Define()
    {
        IEnumerable<OrderAlert> alerts = null!;
        When().Query(() => alerts, q => q.Match<OrderAlert>().Unknown());
        Then().Do(_ => Console.Out.Flush());
    }
}

/// <summary>Does nothing when it matches, which is no rule.</summary>
[Name("Without an action")]
[Clause("F1")]
internal sealed class WithoutAnAction : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint);
    }
}

/// <summary>Can't be made.</summary>
[Name("Throws when made")]
[Clause("F1")]
internal sealed class ThrowsWhenMade : Rule
{
    public ThrowsWhenMade() => throw new InvalidOperationException("made in vain");

    public override void Define() => Then().Do(_ => Console.Out.Flush());
}

internal static class UnknownAggregate
{
    public static IQuery<IEnumerable<T>> Unknown<T>(this IQuery<T> source)
        where T : notnull
    {
        source.Builder.Aggregate<T, IEnumerable<T>>("Unknown", []);
        return new QueryExpression<IEnumerable<T>>(source.Builder);
    }
}
