using Penalty.Model.Complaints;
using Penalty.Model.Policies;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;
using Penalty.Rules.Text;

namespace Penalty.Rules.Complaints.Guide;

/// <summary>What to attach for a conduct, with its words (F1, F3).</summary>
public static class Guides
{
    /// <summary>What to attach for a conduct that the policy knows.</summary>
    /// <param name="allegation">The conduct.</param>
    /// <param name="attachments">What can prove it.</param>
    /// <returns>What to attach, by clause.</returns>
    public static ConductGuided Known(IntakeAllegation allegation, IEnumerable<AttachmentSuggested> attachments)
    {
        ArgumentNullException.ThrowIfNull(allegation);
        var terms = allegation.Terms!;
        return new ConductGuided(new ConductGuide(
            allegation.Conduct,
            terms.Clause,
            terms.Title,
            [.. attachments.Select(a => a.Attachment).OrderBy(a => a.Clause, StringComparer.Ordinal).ThenBy(a => a.Kind)]));
    }

    /// <summary>The policy does not know the conduct.</summary>
    /// <param name="allegation">The conduct.</param>
    /// <returns>That it does not, and what it knows.</returns>
    public static ConductGuided NotKnown(IntakeAllegation allegation)
    {
        ArgumentNullException.ThrowIfNull(allegation);
        return new ConductGuided(new ConductGuide(allegation.Conduct, Basis.HouseDefault, NotKnownText(allegation), []));
    }

    /// <summary>The words for conduct that the policy does not know.</summary>
    /// <param name="allegation">The conduct.</param>
    /// <returns>That it does not know it, and what it knows.</returns>
    public static Model.LocalizedText NotKnownText(IntakeAllegation allegation)
    {
        ArgumentNullException.ThrowIfNull(allegation);
        return Words.Say(
            $"'{allegation.Conduct}' is not known to the policy {allegation.PolicyTitle.En}; it knows: {string.Join(", ", allegation.Known.Select(k => $"{k.Kind} ({k.Title.En})"))}.",
            $"规则《{allegation.PolicyTitle.ZhCn}》未规定“{allegation.Conduct}”；已规定：{string.Join("、", allegation.Known.Select(k => $"{k.Kind}（{k.Title.ZhCn}）"))}。");
    }
}
