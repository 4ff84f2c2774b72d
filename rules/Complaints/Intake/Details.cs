using Penalty.Model;
using Penalty.Model.Complaints;
using Penalty.Rules.Facts.Complaints;
using Penalty.Rules.Text;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>What comes after the policy's own words when a draft lacks something.</summary>
public static class Details
{
    /// <summary>The routes there are.</summary>
    /// <param name="routes">The routes.</param>
    /// <returns>The words.</returns>
    public static LocalizedText Routes(IEnumerable<ApplicableRoute> routes)
    {
        var titles = Words.AnyOf([.. routes.OrderBy(r => r.Terms.Clause, StringComparer.Ordinal).Select(r => r.Terms.Title)]);
        return Words.Say($"There are: {titles.En}.", $"可选：{titles.ZhCn}。");
    }

    /// <summary>What would prove a conduct that the policy knows.</summary>
    /// <param name="allegation">The conduct.</param>
    /// <returns>The words.</returns>
    public static LocalizedText Fitting(IntakeAllegation allegation)
    {
        ArgumentNullException.ThrowIfNull(allegation);
        var kinds = Words.AnyOf([.. allegation.Terms!.ProvenBy.Value.Select(Words.Of)]);
        return Words.Say($"For {allegation.Terms.Title.En}: {kinds.En}.", $"{allegation.Terms.Title.ZhCn}：{kinds.ZhCn}。");
    }

    /// <summary>What a piece of evidence does not say.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <returns>The words.</returns>
    public static LocalizedText MissingFrom(DraftEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var missing = new List<LocalizedText>();
        if (evidence.Kind is null) missing.Add(new("of what kind it is", "证据种类"));
        if (string.IsNullOrWhiteSpace(evidence.Reference)) missing.Add(new("where it can be found", "存放位置"));
        if (evidence.Supports is null) missing.Add(new("what it is to prove", "证明的行为"));
        return new LocalizedText($"It does not say {string.Join(", ", missing.Select(m => m.En))}.", $"缺少：{string.Join("、", missing.Select(m => m.ZhCn))}。");
    }
}
