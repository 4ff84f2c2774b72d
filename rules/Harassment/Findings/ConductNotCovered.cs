using NRules.Fluent.Dsl;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Harassment.Findings;

/// <summary>Only conduct that the policy names is ruled on (F1).</summary>
[Name("Conduct not covered")]
[Description("The policy that applies to the incident does not know the alleged conduct.")]
[Clause("F1")]
public sealed class ConductNotCovered : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Allegation allegation = null!;

        When()
            .Match(() => allegation, a => a.Terms == null);

        Then()
            .Yield(_ => FindingOf.NotCovered(allegation));
    }
}
