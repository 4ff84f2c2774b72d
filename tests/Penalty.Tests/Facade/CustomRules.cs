using NRules.Fluent.Dsl;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Rules;
using Penalty.Rules.Conclusions;

namespace Penalty.Tests.Facade;

/// <summary>A conclusion that has the same id whatever it was drawn from.</summary>
public sealed record SameForAll(string From) : Conclusion
{
    public override string Id => "same-for-all";

    public override LocalizedText Text => new("same", "同");
}

/// <summary>Draws one conclusion several times, which no runtime takes.</summary>
[Name("Same conclusion from every call")]
[Clause("F0.11")]
public sealed class SameConclusionTwice : Rule
{
    public override void Define()
    {
        PhoneCall call = null!;
        When().Match(() => call);
        Then().Yield(_ => new SameForAll(call.Id));
    }
}

/// <summary>Updates what it matches, and so matches it again for ever.</summary>
[Name("Never done")]
[Clause("F0.12")]
public sealed class NeverDone : Rule
{
    public override void Define()
    {
        Observation observation = null!;
        When().Match(() => observation);
        Then().Do(ctx => ctx.Update(observation));
    }
}

/// <summary>Takes its time, and keeps how many cases were under way at once.</summary>
[Name("Metered")]
[Clause("F0.13")]
public sealed class Metered : Rule
{
    private static int running;
    private static int most;

    public static int Most => most;

    /// <summary>How many have to be under way before one may go on; each waits 5 seconds for that at most.</summary>
    public static int Company { get; private set; }

    public static void Expect(int company) => (Company, most) = (company, 0);

    public static void Pass()
    {
        var now = Interlocked.Increment(ref running);
        for (var seen = most; now > seen; seen = most) Interlocked.CompareExchange(ref most, now, seen);
        SpinWait.SpinUntil(() => most >= Company, TimeSpan.FromSeconds(5));
        Thread.Sleep(2);
        Interlocked.Decrement(ref running);
    }

    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint);
        Then().Do(_ => Pass());
    }
}

/// <summary>Fires once for each state of a key, and has a condition on its matches.</summary>
[Name("Filtered by key")]
[Clause("F0.14")]
public sealed class FilteredByKey : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint);
        Filter().OnChange(() => complaint.Origin == ComplaintOrigin.FiledByBuyer).Where(() => complaint.Id != "none");
        Then().Do(_ => OnPurpose.Nothing());
    }
}
