using System.Collections.Immutable;
using Penalty.Model;

namespace Penalty;

/// <summary>The rules do not fit together, or not with the policies; lists everything that is wrong. The message is in English;
/// <see cref="In"/> gives it in either language.</summary>
public sealed class RuleSetException : Exception
{
    internal RuleSetException(ImmutableArray<RuleSetProblem> problems)
        : base(Text(problems, Language.En))
    {
        Problems = problems;
    }

    /// <summary>Everything that is wrong: errors first, then warnings, each by kind and place.</summary>
    public ImmutableArray<RuleSetProblem> Problems { get; }

    /// <summary>Everything that is wrong as a text, a line a problem.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => Text(Problems, language);

    private static string Text(ImmutableArray<RuleSetProblem> problems, Language language)
    {
        var errors = problems.Count(p => p.IsError);
        var head = language == Language.ZhCn
            ? $"规则集：{errors} 个错误，{problems.Length - errors} 个警告"
            : $"rule set: {errors} error(s), {problems.Length - errors} warning(s)";
        return head + Environment.NewLine + string.Join(Environment.NewLine, problems.Select(p => p.In(language)));
    }
}
