using System.Collections.Immutable;

namespace Penalty.Model.Policies.Orders;

/// <summary>How a seller complains of a malicious order (F9.1).</summary>
/// <param name="Clause">The clause that states it.</param>
/// <param name="Place">Where: the steps from the seller centre to the complaint.</param>
/// <param name="Answer">By when customer service answers.</param>
/// <param name="Needs">What the complaint needs.</param>
public sealed record OrderComplaintTerms(
    string Clause, ImmutableArray<LocalizedText> Place, AnswerTerms Answer, ImmutableArray<NeedTerms<OrderComplaintNeed>> Needs);

/// <summary>By when customer service answers (F9.1).</summary>
/// <param name="Earliest">The working day on which an answer can come at the earliest, from 1.</param>
/// <param name="Latest">The working day by the end of which it comes at the latest; not before <paramref name="Earliest"/>.</param>
/// <param name="CountedFrom">Which day is the first to be counted.</param>
public sealed record AnswerTerms(Term<int> Earliest, Term<int> Latest, Term<CountedFrom> CountedFrom);
