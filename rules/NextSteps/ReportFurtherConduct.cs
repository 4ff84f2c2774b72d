using NRules.Fluent.Dsl;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;

namespace Penalty.Rules.NextSteps;

/// <summary>Where conduct falls short of the threshold, the buyer may report what happens from now on. (F1)</summary>
[Name("Buyer may report further conduct")]
[Description("Where conduct falls short of the threshold, the buyer may report what happens from now on.")]
[Clause("F1")]
public sealed class ReportFurtherConduct : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        FindingMade finding = null!;

        When()
            .Match(() => finding, f => f.Finding.Status == FindingStatus.ShortOfThreshold);

        Then()
            .Yield(_ => Advice.Of(Party.Buyer, "report-further-conduct", "F1", finding.Id,
                $"If it goes on, file the new calls, messages or items as well.",
                $"如行为持续，请补充提交新的来电、信息或物品记录。"));
    }
}
