using NRules.Fluent.Dsl;
using Penalty.Model.Rulings;
using Penalty.Rules;
using Penalty.Rules.Conclusions;

namespace Penalty.Cli.Tests.Running;

/// <summary>A rule of a user's own.</summary>
[Name("Seller says sorry")]
[Clause("F4")]
public sealed class SaySorry : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        SanctionDue due = null!;

        When().Match(() => due);

        Then().Yield(_ => new StepAdvised(new NextStep(Party.Seller, "say-sorry", "F4", new("Say sorry.", "道歉。")), due.IncidentId));
    }
}
