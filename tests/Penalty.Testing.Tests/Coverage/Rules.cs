using NRules.Fluent.Dsl;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Rules;
using Penalty.Rules.Conclusions;

namespace Penalty.Testing.Tests.Coverage;

/// <summary>A conclusion for rules that only have to fire.</summary>
public sealed record Noted(string By, string About) : Conclusion
{
    public override string Id => $"noted/{By}/{About}";

    public override LocalizedText Text => new(By, By);
}

/// <summary>Two conditions on one fact.</summary>
[Name("Answered call")]
[Clause("F0.1")]
public sealed class AnsweredCall : Rule
{
    public override void Define()
    {
        PhoneCall call = null!;
        When().Match(() => call, c => c.Answered, c => c.Caller == Actor.Seller);
        Then().Yield(_ => new Noted("answered", call.Id));
    }
}

/// <summary>The first condition of the rule above under another name: NRules evaluates it once for both.</summary>
[Name("Answered call again")]
[Clause("F0.1")]
public sealed class AnsweredCallAgain : Rule
{
    public override void Define()
    {
        PhoneCall ring = null!;
        When().Match(() => ring, r => r.Answered);
        Then().Yield(_ => new Noted("again", ring.Id));
    }
}

/// <summary>A join by equality, which a runtime may look up instead of comparing.</summary>
[Name("Call of an incident")]
[Clause("F0.1")]
public sealed class CallOfIncident : Rule
{
    public override void Define()
    {
        Incident incident = null!;
        PhoneCall call = null!;
        When().Match(() => incident).Match(() => call, c => c.IncidentId == incident.Id);
        Then().Yield(_ => new Noted("call", call.Id));
    }
}

/// <summary>Conditions of every kind of element.</summary>
[Name("Every kind")]
[Clause("F0.1")]
public sealed class EveryKind : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        IEnumerable<PhoneCall> calls = null!;
        When()
            .All<PhoneCall>(c => c.Caller == Actor.Seller, c => c.Duration > TimeSpan.Zero)
            .Match(() => complaint, c => c.Origin == ComplaintOrigin.FiledByBuyer || c.TransactionId.Length > 5)
            .Not<Withdrawal>(w => w.ComplaintIsFor(complaint))
            .Exists<PhoneCall>(c => !c.Answered)
            .Query(() => calls, q => q.Match<PhoneCall>(c => c.AfterStopRequest).Collect().Where(all => all.Count() >= 1))
            .Having(() => calls.Any(c => c.IncidentId != complaint.Id));
        Filter().Where(() => complaint.Id != "nobody's");
        Then().Yield(_ => new Noted("every", complaint.Id));
    }
}

/// <summary>Expressions of many shapes.</summary>
[Name("Many shapes")]
[Clause("F0.1")]
public sealed class ManyShapes : Rule
{
    private readonly int _few = 3;

    public override void Define()
    {
        PhoneCall call = null!;
        When().Match(
            () => call,
            c => (c.Answered || c.AfterStopRequest) && c.Id.Length > _few,
            c => c.Id.Length - (c.IncidentId.Length - 1) * 2 != -1,
            c => (c.Answered ? c.Id : "none") != null,
            c => new[] { Actor.Seller, Actor.SellerAgent }.Contains(c.Caller),
            c => (c.Duration as object) is TimeSpan,
            c => c.Id[0] != 'x' && string.IsNullOrEmpty(c.Id) == false,
            c => c.At < DateTimeOffset.MaxValue == true);
        Then().Yield(_ => new Noted("shapes", call.Id));
    }
}

internal static class Conditions
{
    public static bool ComplaintIsFor(this Withdrawal withdrawal, Complaint complaint) => withdrawal.Id == complaint.Id;
}
