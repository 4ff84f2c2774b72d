using System.CommandLine;

namespace Penalty.Cli.Running;

/// <summary>The form of what a command prints.</summary>
internal static class OutputOption
{
    public const string Json = "json";
    public const string Table = "table";

    /// <summary>The option; the first form is the one that holds unless another is asked for.</summary>
    public static Option<string> Create(CliHost host, params string[] forms)
    {
        var option = new Option<string>("--output", "-o")
        {
            Description = host.Say("The form of the output.", "输出形式。"),
            DefaultValueFactory = _ => forms[0],
            HelpName = string.Join('|', forms),
        };
        option.AcceptOnlyFromAmong(forms);
        return option;
    }

    public static bool IsJson(this ParseResult parsed, Option<string> output) => parsed.GetValue(output) == Json;
}
