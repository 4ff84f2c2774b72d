using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Text;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>A complaint that lacks something required can't be filed yet. (F2)</summary>
[Name("Draft incomplete")]
[Description("A complaint that lacks something required can't be filed yet.")]
[Clause("F2")]
public sealed class DraftIncomplete : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintDraft draft = null!;
        IEnumerable<LackFound> lacks = null!;

        When()
            .Match(() => draft)
            .Query(() => lacks, q => q
                .Match<LackFound>(l => l.ComplaintId == draft.Id, l => l.IsRequired)
                .Collect()
                .Where(all => all.Any()));

        Then()
            .Yield(_ => new IntakeDecided(draft.Id, IntakeStatus.Incomplete, Words.Say(
                $"The complaint can't be filed yet. Required things that it lacks: {lacks.Count()}.",
                $"投诉尚不能提交。缺少的必需内容：{lacks.Count()} 项。")));
    }
}
