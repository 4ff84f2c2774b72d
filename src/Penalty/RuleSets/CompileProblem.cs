using Penalty.Rules.Text;

namespace Penalty;

/// <summary>What is wrong with a rule that can't be made or compiled, in the words of who found it.</summary>
internal static class CompileProblem
{
    public static RuleSetProblem Of(string place, Exception error)
    {
        var why = error.InnerException is { } inner ? $"{error.Message} {inner.Message}" : error.Message;
        return new RuleSetProblem(
            RuleSetProblemKind.NotCompiled,
            place,
            Words.Say($"can't be compiled: {why.ReplaceLineEndings(" ")}", $"无法编译：{why.ReplaceLineEndings(" ")}"),
            Words.Say($"a rule that the runtime can compile, or this rule left out", $"为运行时能够编译的规则，或排除此规则"));
    }

    public static RuleSetProblem NoRule(Type type) => new(
        RuleSetProblemKind.NotCompiled,
        type.FullName ?? type.Name,
        Words.Say($"no rule class", $"不是规则类"),
        Words.Say($"a class that derives from Rule, neither abstract nor open generic", $"为派生自 Rule 的类，且不是抽象或开放泛型类"));
}
