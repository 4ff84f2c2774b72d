using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Text;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>A complaint that lacks nothing required can be filed. (F2)</summary>
[Name("Draft ready")]
[Description("A complaint that lacks nothing required can be filed.")]
[Clause("F2")]
public sealed class DraftReady : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintDraft draft = null!;

        When()
            .Match(() => draft)
            .Not<LackFound>(l => l.ComplaintId == draft.Id, l => l.IsRequired);

        Then()
            .Yield(_ => new IntakeDecided(draft.Id, IntakeStatus.Ready, Words.Say(
                $"The complaint can be filed.",
                $"投诉可以提交。")));
    }
}
