using System.CommandLine;
using System.Globalization;
using Penalty.Model;

namespace Penalty.Cli.Running;

/// <summary>The language that a command speaks: <c>--culture</c>, else PENALTY_CULTURE, else English.</summary>
internal static class LanguageChoice
{
    private const string Option = "--culture";
    private const string Variable = "PENALTY_CULTURE";

    /// <summary>Looks for the language before the command line is read: help and errors about the command line speak it too.</summary>
    public static Language Of(IReadOnlyList<string> args, Func<string, string?> variable)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal)) return Parse(args[i][(Option.Length + 1)..]);
            if (args[i] == Option && i + 1 < args.Count) return Parse(args[i + 1]);
        }

        return Parse(variable(Variable));
    }

    /// <summary>System.CommandLine takes its texts by the culture of the thread.</summary>
    public static void Speak(Language language) =>
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language == Language.ZhCn ? "zh-CN" : "en");

    public static Option<string> CreateOption(CliHost host)
    {
        var option = new Option<string>(Option)
        {
            Description = host.Say("The language of texts, errors and help; PENALTY_CULTURE sets it for good.", "文本、错误与帮助的语言；环境变量 PENALTY_CULTURE 可作默认。"),
            DefaultValueFactory = _ => host.Language == Language.ZhCn ? "zh-CN" : "en",
            HelpName = "en|zh-CN",
            Recursive = true,
        };
        option.AcceptOnlyFromAmong("en", "zh-CN");
        return option;
    }

    private static Language Parse(string? name) => name == "zh-CN" ? Language.ZhCn : Language.En;
}
