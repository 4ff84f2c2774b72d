using NRules.Fluent.Dsl;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Text;

namespace Penalty.Rules.NextSteps;

/// <summary>Where evidence is missing, the buyer may file what would prove the conduct. (F3)</summary>
[Name("Buyer may file evidence")]
[Description("Where evidence is missing, the buyer may file what would prove the conduct.")]
[Clause("F3")]
public sealed class FileEvidence : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        FindingMade finding = null!;

        When()
            .Match(() => finding, f => f.Finding.Status == FindingStatus.EvidenceInsufficient);

        Then()
            .Yield(_ => Advice.Of(Party.Buyer, "file-evidence", "F3", finding.Id,
                $"File evidence for {finding.Finding.Conduct} in incident {finding.IncidentId}: {Words.AnyOf(finding.Finding.Missing!.AdmissibleEvidence.Select(Words.Of).ToArray()).En}.",
                $"请就事件 {finding.IncidentId} 的 {finding.Finding.Conduct} 提交证据：{Words.AnyOf(finding.Finding.Missing!.AdmissibleEvidence.Select(Words.Of).ToArray()).ZhCn}。"));
    }
}
