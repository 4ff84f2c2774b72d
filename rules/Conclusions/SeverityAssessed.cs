using Penalty.Model;
using Penalty.Model.Rulings;

namespace Penalty.Rules.Conclusions;

/// <summary>How severe an established incident is.</summary>
/// <param name="Assessment">The assessment.</param>
public sealed record SeverityAssessed(SeverityAssessment Assessment) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"severity/{Assessment.IncidentId}";

    /// <summary>The incident.</summary>
    public string IncidentId => Assessment.IncidentId;

    /// <summary>The grade.</summary>
    public Severity Severity => Assessment.Severity;

    /// <inheritdoc/>
    public override LocalizedText Text => Assessment.Text;
}
