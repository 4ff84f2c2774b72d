using NRules.Fluent.Dsl;
using Penalty.Rules.Facts;
using Penalty.Rules.Harassment.Findings;

namespace HarbourMarket.Rules;

/// <summary>The night desk knows of nothing else. Without this rule, other allegations would be referred to a human as undecided.</summary>
[Name("Night desk has no say")]
[Description("Conduct that the policy does not know is not ruled on.")]
[Clause("H5")]
public sealed class NightDeskHasNoSay : Rule
{
    public override void Define()
    {
        Allegation allegation = null!;

        When()
            .Match(() => allegation, a => a.Terms == null);

        Then()
            .Yield(_ => FindingOf.NotCovered(allegation));
    }
}
