using System.Collections.Immutable;

namespace Penalty.Model.Json;

/// <summary>An input can't be used; lists everything that is wrong with it.</summary>
public sealed class InvalidInputException : Exception
{
    /// <summary>An input can't be used.</summary>
    /// <param name="source">What the input is: a file name, or what it was read as.</param>
    /// <param name="problems">Everything that is wrong with it; at least one.</param>
    public InvalidInputException(string source, ImmutableArray<InputProblem> problems)
        : base($"{source}: {problems.Length} problem(s){Environment.NewLine}{string.Join(Environment.NewLine, problems)}")
    {
        InputName = source;
        Problems = problems;
    }

    /// <summary>What the input is: a file name, or what it was read as.</summary>
    public string InputName { get; }

    /// <summary>Everything that is wrong with it, in the order of the input.</summary>
    public ImmutableArray<InputProblem> Problems { get; }
}
