using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;
using Penalty.Rules.NextSteps;
using Penalty.Rules.Text;

namespace HarbourMarket.Rules;

/// <summary>What the night desk says.</summary>
internal static class NightDesk
{
    public static FindingMade Established(Allegation allegation, Measurement measured) => new(new Finding
    {
        IncidentId = allegation.IncidentId,
        Conduct = allegation.Conduct,
        Status = FindingStatus.Established,
        PolicyId = allegation.Policy.Id,
        Clause = allegation.Terms!.Clause,
        Acts = measured.Acts,
        Text = Words.Say(
            $"{allegation.Terms.Title.En} is established. {measured.Text.En}",
            $"{allegation.Terms.Title.ZhCn}成立。{measured.Text.ZhCn}"),
    });

    public static StepAdvised Warning(Allegation allegation) => Advice.Of(
        Party.Seller, "let-the-buyer-sleep", "H5", allegation.IncidentId,
        $"Do not call buyers at night; this is a warning.",
        $"请勿在夜间致电买家；特此警告。");
}
