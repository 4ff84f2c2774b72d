using NRules.Fluent.Dsl;

namespace Penalty.Rules;

/// <summary>The clause of the policy that a rule encodes, such as <c>F4.2</c>. It is a tag of the rule, so it can be read wherever rules are
/// listed. A rule may carry several.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ClauseAttribute : TagAttribute
{
    /// <summary>What the tag of a clause begins with.</summary>
    public const string TagPrefix = "clause:";

    /// <summary>Cites a clause.</summary>
    /// <param name="clause">The id of the clause, such as <c>F4.2</c>.</param>
    public ClauseAttribute(string clause)
        : base(TagPrefix + clause)
    {
        Clause = clause;
    }

    /// <summary>The id of the clause.</summary>
    public string Clause { get; }
}
