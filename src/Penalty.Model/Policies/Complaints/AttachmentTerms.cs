using Penalty.Model.Cases;

namespace Penalty.Model.Policies.Complaints;

/// <summary>A kind of evidence that can be attached to a complaint (F3).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Clause">The clause that states it.</param>
/// <param name="Text">What to attach, in words.</param>
public sealed record AttachmentTerms(EvidenceKind Kind, string Clause, LocalizedText Text);
