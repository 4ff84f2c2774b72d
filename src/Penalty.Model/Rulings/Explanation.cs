using System.Collections.Immutable;

namespace Penalty.Model.Rulings;

/// <summary>A graph from facts through rules to conclusions, without cycles: what a step concluded can be matched by later steps.</summary>
/// <param name="Facts">The facts that some step matched, by id.</param>
/// <param name="Steps">The steps; each stands after all that it follows from.</param>
public sealed record Explanation(ImmutableArray<ExplainedFact> Facts, ImmutableArray<ExplanationStep> Steps)
{
    /// <summary>No facts and no steps.</summary>
    public static Explanation Empty { get; } = new([], []);
}

/// <summary>A fact that a rule matched.</summary>
/// <param name="Id">Its id in the case, or the id of a term of the policy.</param>
/// <param name="Type">What it is, such as <c>PhoneCall</c>.</param>
public sealed record ExplainedFact(string Id, string Type);

/// <summary>One rule that fired.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Clauses">The clauses that it encodes or applied, in ordinal order.</param>
/// <param name="From">The ids of the facts and earlier conclusions that it matched, in ordinal order.</param>
/// <param name="Conclusion">The id of what it concluded.</param>
/// <param name="Type">What it concluded, such as <c>SeverityAssessed</c>.</param>
/// <param name="Text">What it concluded, in words.</param>
public sealed record ExplanationStep(
    string Rule, ImmutableArray<string> Clauses, ImmutableArray<string> From, string Conclusion, string Type, LocalizedText Text);
