using NRules.Fluent.Dsl;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;

namespace Penalty.Rules.Harassment.Sanctions;

/// <summary>Measures against the store, each with its length (F6.1).</summary>
[Name("Store measures are taken")]
[Description("The measures against the store that the policy states for the grade.")]
[Clause("F6.1")]
public sealed class StoreMeasuresAreTaken : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        SanctionDue due = null!;

        When()
            .Match(() => due, d => d.Terms.StoreMeasures.Length > 0);

        Then()
            .Yield(_ => Taken(due));
    }

    private static StoreMeasuresTaken Taken(SanctionDue due) => new(
        due.IncidentId,
        [.. due.Terms.StoreMeasures
            .OrderBy(m => m.Kind, StringComparer.Ordinal)
            .Select(m => new StoreMeasure(m.Kind, m.Title, m.Length.Value))],
        [.. due.Terms.StoreMeasures.Select(m => m.Length.Basis.Reference).Distinct().Order(StringComparer.Ordinal)]);
}
