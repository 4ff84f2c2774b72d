using System.Collections.Immutable;

namespace Penalty.Model.Json;

/// <summary>An input can't be used; lists everything that is wrong with it. The message is in English; <see cref="In"/> gives it in either language.</summary>
public sealed class InvalidInputException : Exception
{
    /// <summary>An input can't be used.</summary>
    /// <param name="source">What the input is: a file name, or what it was read as.</param>
    /// <param name="problems">Everything that is wrong with it; at least one.</param>
    public InvalidInputException(string source, ImmutableArray<InputProblem> problems)
        : base(Text(source, problems, Language.En))
    {
        InputName = source;
        Problems = problems;
    }

    /// <summary>What the input is: a file name, or what it was read as.</summary>
    public string InputName { get; }

    /// <summary>Everything that is wrong with it, in the order of the input.</summary>
    public ImmutableArray<InputProblem> Problems { get; }

    /// <summary>Everything that is wrong with it as a text, a line a problem.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => Text(InputName, Problems, language);

    private static string Text(string source, ImmutableArray<InputProblem> problems, Language language) =>
        (language == Language.ZhCn ? $"{source}：{problems.Length} 个问题" : $"{source}: {problems.Length} problem(s)")
        + Environment.NewLine + string.Join(Environment.NewLine, problems.Select(p => p.In(language)));
}
