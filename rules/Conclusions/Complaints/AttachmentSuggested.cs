using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Model.Complaints;

namespace Penalty.Rules.Conclusions.Complaints;

/// <summary>A kind of evidence can prove a conduct that is to be complained of (F3).</summary>
/// <param name="Conduct">The conduct.</param>
/// <param name="Attachment">What to attach.</param>
public sealed record AttachmentSuggested(ConductKind Conduct, AttachmentGuide Attachment) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"attach/{Conduct}/{Attachment.Kind}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Attachment.Clause, Attachment.Basis];

    /// <inheritdoc/>
    public override LocalizedText Text => Attachment.Text;
}
