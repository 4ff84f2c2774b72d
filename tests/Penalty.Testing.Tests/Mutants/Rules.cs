using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Rules;
using Penalty.Testing.Tests.Coverage;

namespace Penalty.Testing.Tests.Mutants;

/// <summary>A limit, an and, a look for none and one for another.</summary>
[Name("Long calls")]
[Clause("F0.1")]
public sealed class LongCalls : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        PhoneCall call = null!;
        When()
            .Match(() => complaint)
            .Match(() => call, c => c.Duration >= TimeSpan.FromSeconds(5), c => c.Answered && c.Caller == Actor.Seller)
            .Not<Withdrawal>()
            .Exists<Evidence>(e => e.IncidentId == call.IncidentId);
        Filter().Where(() => complaint.Id != call.Id);
        Then().Yield(_ => new Noted("long", call.Id));
    }
}

/// <summary>Nothing but a look for none: without it there is no rule.</summary>
[Name("No withdrawal")]
[Clause("F0.1")]
public sealed class NoWithdrawal : Rule
{
    public override void Define()
    {
        When().Not<Withdrawal>();
        Then().Yield(_ => new Noted("none", "withdrawal"));
    }
}
