namespace Penalty.Model.Policies;

/// <summary>Something that a complaint needs before it is filed.</summary>
/// <typeparam name="TNeed">What complaints of the policy's area can need.</typeparam>
/// <param name="Need">What it needs.</param>
/// <param name="Clause">The clause that it serves.</param>
/// <param name="Necessity">Whether it is required or advised.</param>
/// <param name="Text">What is to be done when it is lacking, in words.</param>
public sealed record NeedTerms<TNeed>(TNeed Need, string Clause, Term<Necessity> Necessity, LocalizedText Text)
    where TNeed : struct, Enum;
