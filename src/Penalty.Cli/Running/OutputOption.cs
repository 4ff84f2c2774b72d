using System.CommandLine;

namespace Penalty.Cli.Running;

/// <summary>The form of what a command prints.</summary>
internal static class OutputOption
{
    private const string Name = "--output";
    public const string Json = "json";
    public const string Table = "table";

    /// <summary>The option; the first form is the one that holds unless another is asked for.</summary>
    public static Option<string> Create(CliHost host, params string[] forms)
    {
        var option = new Option<string>(Name, "-o")
        {
            Description = host.Say("The form of the output.", "输出形式。"),
            DefaultValueFactory = _ => forms[0],
            HelpName = string.Join('|', forms),
        };
        option.AcceptOnlyFromAmong(forms);
        return option;
    }

    /// <summary>Whether the command that was asked for has the option, and JSON was asked of it.</summary>
    public static bool IsJson(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.FirstOrDefault(o => o.Name == Name) is Option<string> output && parsed.IsJson(output);

    public static bool IsJson(this ParseResult parsed, Option<string> output) => parsed.GetValue(output) == Json;
}
