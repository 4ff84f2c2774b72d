using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Penalty.Model;

namespace Penalty.Cli.Running;

/// <summary>Instants on the command line and in tables.</summary>
internal static class Instants
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>An option that takes an instant.</summary>
    public static Option<DateTimeOffset?> Option(CliHost host, string name, string description, bool required = false) => new(name)
    {
        Description = description,
        HelpName = "INSTANT",
        Required = required,
        CustomParser = result => Parse(host, result),
    };

    /// <summary>The instant of an option, or now.</summary>
    public static DateTimeOffset OrNow(this ParseResult parsed, CliHost host, Option<DateTimeOffset?> option) =>
        parsed.GetValue(option) ?? host.Clock.GetUtcNow().ToOffset(ShanghaiTime.Offset);

    /// <summary>An instant as people read it, in the policy's calendar.</summary>
    public static string Text(DateTimeOffset instant) =>
        instant.ToOffset(ShanghaiTime.Offset).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);

    private static DateTimeOffset? Parse(CliHost host, ArgumentResult result)
    {
        var text = result.Tokens.Count == 0 ? string.Empty : result.Tokens[0].Value;
        var zoned = text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
        if (DateTimeOffset.TryParseExact(zoned, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)) return instant;
        result.AddError(host.Say(
            $"'{text}' is no instant with its offset from UTC, such as 2023-03-01T10:00:00+08:00.",
            $"“{text}”不是带 UTC 偏移的时刻，如 2023-03-01T10:00:00+08:00。"));
        return null;
    }
}
