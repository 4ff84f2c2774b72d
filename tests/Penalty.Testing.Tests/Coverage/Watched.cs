using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Penalty.Model.Cases;

namespace Penalty.Testing.Tests.Coverage;

/// <summary>Evaluators under a collector, plain cases for them, and what the report says.</summary>
internal static class Watched
{
    public static readonly DateTimeOffset Day = new(2023, 3, 9, 9, 0, 0, TimeSpan.FromHours(8));

    /// <summary>An evaluator with the rules that Penalty brings.</summary>
    public static PenaltyEvaluator By(RuleCoverage coverage) => PenaltyEvaluator.CreateBuilder().WithObserver(coverage).Build();

    /// <summary>An evaluator with some rules beside those that Penalty brings.</summary>
    public static PenaltyEvaluator By(RuleCoverage coverage, params Type[] rules) => PenaltyEvaluator.CreateBuilder().WithRules(rules).WithObserver(coverage).Build();

    /// <summary>What a report says of some rules after these cases.</summary>
    public static CoverageReport ReportOf(Type[] rules, params HarassmentCase[] cases)
    {
        var coverage = new RuleCoverage(mostCases: 0);
        var evaluator = By(coverage, rules);
        foreach (var one in cases) evaluator.Evaluate(one);
        return coverage.Report().OfRules(name => Definitions(rules).Any(r => r.Name == name));
    }

    public static IRuleDefinition[] Definitions(params Type[] rules) =>
        [.. rules.Select(r => new RuleDefinitionFactory().Create((Rule)Activator.CreateInstance(r)!))];

    /// <summary>A buyer's complaint of calls, a minute apart and proven by call records.</summary>
    public static HarassmentCase Case(params PhoneCall[] calls) => new()
    {
        Complaint = new Complaint
        {
            Id = $"complaint-{calls.Length:00}",
            TransactionId = "transaction",
            Buyer = new PartyDetails { Id = "buyer" },
            Seller = new PartyDetails { Id = "seller" },
            Origin = ComplaintOrigin.FiledByBuyer,
            Route = ComplaintRoute.BoughtItems,
            FiledAt = Day.AddDays(1),
        },
        Incidents = [new Incident { Id = "incident", Alleged = [ConductKind.FrequentCalls] }],
        Calls = [.. calls],
        Evidence =
        [
            new Evidence
            {
                Id = "evidence",
                IncidentId = "incident",
                Kind = EvidenceKind.CallRecord,
                Reference = "file",
                Supports = ConductKind.FrequentCalls,
                FiledAt = Day.AddDays(1),
            },
        ],
    };

    public static HarassmentCase Calls(int count) => Case([.. Enumerable.Range(0, count).Select(i => Call(i))]);

    public static PhoneCall Call(int number = 0, bool answered = true, Actor caller = Actor.Seller) => new()
    {
        Id = $"call-{number:00}",
        IncidentId = "incident",
        At = Day.AddMinutes(number),
        Caller = caller,
        Duration = TimeSpan.FromSeconds(5),
        Answered = answered,
    };

    public static (long True, long False) Seen(this CoverageReport report, string rule, string condition)
    {
        var found = report.Rules.Single(r => r.Name == rule).Conditions.Single(c => c.Text == condition);
        return (found.True, found.False);
    }

    public static CoveredNumber Number(this CoverageReport report, string path) =>
        report.Numbers.Single(n => n.Policy == "taobao-malicious-harassment" && n.Path == path);
}
