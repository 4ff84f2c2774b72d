namespace Penalty.Testing;

/// <summary>Rules or policies with one change that tests should notice. Immutable.</summary>
public sealed class Mutant
{
    private readonly Func<PenaltyEvaluator> _build;

    internal Mutant(MutantKind kind, string where, string change, Func<PenaltyEvaluator> build)
    {
        Kind = kind;
        Where = where;
        Change = change;
        _build = build;
    }

    /// <summary>What tells it from the others of the same rules and policies: the same in every run.</summary>
    public string Id => $"{Where}: {Change}";

    /// <summary>What kind of change it is.</summary>
    public MutantKind Kind { get; }

    /// <summary>Where the change is: a policy and the JSON path in its file, or a rule and its condition.</summary>
    public string Where { get; }

    /// <summary>The change in words, such as <c>5 becomes 6</c>.</summary>
    public string Change { get; }

    /// <summary>Builds an evaluator with the change.</summary>
    /// <returns>The evaluator, with no observers.</returns>
    /// <exception cref="Exception">The rules can't be compiled with the change.</exception>
    public PenaltyEvaluator Build() => _build();

    /// <summary>Where it is, and the change.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
