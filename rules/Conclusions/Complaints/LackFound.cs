using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Complaints;
using Penalty.Model.Policies;

namespace Penalty.Rules.Conclusions.Complaints;

/// <summary>A complaint that is being prepared lacks something.</summary>
/// <param name="ComplaintId">The complaint.</param>
/// <param name="Lack">What it lacks.</param>
public sealed record LackFound(string ComplaintId, Lack Lack) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = Lack.About is null ? $"lack/{ComplaintId}/{Lack.Need}" : $"lack/{ComplaintId}/{Lack.Need}/{Lack.About}";

    /// <summary>Whether the complaint can't be dealt with without it.</summary>
    public bool IsRequired => Lack.Necessity == Necessity.Required;

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Lack.Clause, Lack.Basis];

    /// <inheritdoc/>
    public override LocalizedText Text => Lack.Text;
}
