using Penalty.Model.Rulings;

namespace Penalty.Model.Policies;

/// <summary>The compensation that follows from an established incident (F4.1, F4.2).</summary>
/// <param name="Amount">The amount, in units of <paramref name="Currency"/>.</param>
/// <param name="Currency">The ISO 4217 code of the currency.</param>
/// <param name="Payee">Who is paid.</param>
/// <param name="OnlyIfFiledByBuyer">Whether it is owed only when the buyer filed the complaint.</param>
public sealed record CompensationTerms(Term<decimal> Amount, string Currency, Party Payee, Term<bool> OnlyIfFiledByBuyer);
