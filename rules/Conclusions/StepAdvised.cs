using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Rulings;

namespace Penalty.Rules.Conclusions;

/// <summary>What a party can or must do next.</summary>
/// <param name="Step">The step.</param>
/// <param name="About">The id of what it is about, such as an incident or a withdrawal.</param>
public sealed record StepAdvised(NextStep Step, string About) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"step/{Step.Party}/{Step.Code}/{About}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Step.Clause];

    /// <inheritdoc/>
    public override LocalizedText Text => Step.Text;
}
