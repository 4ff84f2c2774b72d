using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Harassment.Sanctions;

/// <summary>Each established incident is penalised, by its grade (F4).</summary>
[Name("Sanction follows")]
[Description("Each established incident is penalised by its grade, unless a withdrawal stops the case.")]
[Clause("F4")]
public sealed class SanctionFollows : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        SeverityAssessed severity = null!;
        ApplicableSanction applicable = null!;

        When()
            .Match(() => severity)
            .Match(() => applicable,
                s => s.IncidentId == severity.IncidentId,
                s => s.Terms.Severity == severity.Severity)
            .Not<WithdrawalDecided>(w => w.StopsTheCase);

        Then()
            .Yield(_ => new SanctionDue(severity.IncidentId, applicable.PolicyId, applicable.Terms));
    }
}
