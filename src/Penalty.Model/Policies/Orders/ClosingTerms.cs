using System.Collections.Immutable;
using Penalty.Model.Cases;
using Penalty.Model.Orders;

namespace Penalty.Model.Policies.Orders;

/// <summary>When an order may be closed (F9.2, F9.3).</summary>
/// <param name="Clause">The clause that asks for the consumer's agreement.</param>
/// <param name="Closers">Who may close an order only after agreeing on it with the consumer.</param>
/// <param name="AgreementForms">The forms in which an agreement is shown.</param>
/// <param name="Consequences">What closing alone may bring.</param>
public sealed record ClosingTerms(
    string Clause,
    Term<ImmutableArray<Actor>> Closers,
    Term<ImmutableArray<AgreementForm>> AgreementForms,
    ImmutableArray<ConsequenceTerms> Consequences);

/// <summary>What closing an order alone may bring (F9.2).</summary>
/// <param name="Code">What, as a code: lower-case words joined by hyphens.</param>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Text">What, in words.</param>
public sealed record ConsequenceTerms(string Code, string Clause, LocalizedText Text);
