using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Text;

namespace Penalty.Rules.NextSteps;

/// <summary>Next steps with their words.</summary>
public static class Advice
{
    /// <summary>A step for a party.</summary>
    /// <param name="party">Who.</param>
    /// <param name="code">What, as a code.</param>
    /// <param name="clause">The clause that says so.</param>
    /// <param name="about">The id of what it is about.</param>
    /// <param name="en">What, in English.</param>
    /// <param name="zhCn">What, in Chinese.</param>
    /// <returns>The step.</returns>
    public static StepAdvised Of(
        Party party, string code, string clause, string about, FormattableString en, FormattableString zhCn) =>
        new(new NextStep(party, code, clause, Words.Say(en, zhCn)), about);
}
