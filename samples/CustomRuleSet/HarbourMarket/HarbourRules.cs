using HarbourMarket.Rules;
using Penalty;
using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace HarbourMarket;

/// <summary>The rules of a made-up marketplace, in the three ways in which Penalty can be made to follow rules of one's own.</summary>
public static class HarbourRules
{
    /// <summary>First way: only the policy file is changed. The rules are Penalty's; what counts, from when on, and what it costs is Harbour's.</summary>
    public static PenaltyEvaluator ByNumbers() => PenaltyEvaluator.CreateBuilder()
        .WithPolicies(Policy("1-numbers.json"))
        .Strict()
        .Build();

    /// <summary>Second way: rule classes are added. Two conducts that Taobao does not have, one rule of Penalty's left out, and one replaced.</summary>
    public static PenaltyEvaluator ByConducts() => PenaltyEvaluator.CreateBuilder()
        .WithPolicies(Policy("2-conducts.json"))
        .WithRules(typeof(CallsAtNight), typeof(VisitsInWindow))
        .Without("Proven by indirect evidence")
        .Replace("Compensation is owed", typeof(CompensationOnce))
        .Strict()
        .Build();

    /// <summary>Third way: a whole rule set. Nothing of Penalty's rules runs; its facts and conclusions, and all that is made of them, stay.</summary>
    public static PenaltyEvaluator ByNightDesk() => PenaltyEvaluator.CreateBuilder()
        .WithoutBuiltInRules()
        .WithPolicies(Policy("3-night-desk.json"))
        .WithRules(typeof(CallsAtNight), typeof(NightDeskWarns), typeof(NightDeskLetsPass), typeof(NightDeskHasNoSay))
        .Build();

    private static PolicyFile Policy(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "policies", name);
        return PolicyFiles.Read(File.ReadAllText(path), name);
    }
}
