using System.Collections.Immutable;
using Penalty.Model.Cases;

namespace Penalty.Model.Policies.Complaints;

/// <summary>A route on which a complaint can be filed (F2).</summary>
/// <param name="Route">The route.</param>
/// <param name="Clause">The clause that states it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Steps">Its steps, in order; one of them, in both languages, holds <see cref="Transaction"/>.</param>
public sealed record RouteTerms(ComplaintRoute Route, string Clause, LocalizedText Title, ImmutableArray<LocalizedText> Steps)
{
    /// <summary>What stands in a step for the id of the transaction.</summary>
    public const string Transaction = "{transaction}";

    /// <summary>The steps for a transaction.</summary>
    /// <param name="transactionId">The id of the transaction.</param>
    /// <returns>The steps, with the id where the policy has <see cref="Transaction"/>.</returns>
    public ImmutableArray<LocalizedText> StepsFor(string transactionId) =>
        [.. Steps.Select(s => new LocalizedText(For(s.En, transactionId), For(s.ZhCn, transactionId)))];

    private static string For(string step, string transactionId) => step.Replace(Transaction, transactionId, StringComparison.Ordinal);
}
