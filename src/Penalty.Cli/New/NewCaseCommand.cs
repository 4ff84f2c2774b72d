using System.CommandLine;
using Penalty.Cli.Running;

namespace Penalty.Cli.New;

/// <summary><c>penalty new case</c>: a case file to begin with, for one conduct.</summary>
internal static class NewCaseCommand
{
    private static readonly string[] Conducts = ["frequent-calls", "offensive-items", "abusive-messages"];

    public static Command Create(CliHost host)
    {
        var conduct = new Option<string>("--conduct")
        {
            Description = host.Say("The conduct that the case is about.", "案件涉及的行为。"),
            DefaultValueFactory = _ => Conducts[0],
            HelpName = string.Join('|', Conducts),
        };
        conduct.AcceptOnlyFromAmong(Conducts);
        var to = NewCommand.ToOption(host);
        return new CliCommand("case", host.Say("Writes a case file to change: it is valid, and is ruled on as it stands.", "生成可供修改的案件文件：内容有效，可直接裁定。"))
        {
            Examples =
            [
                ("penalty new case --to case.json && penalty evaluate case.json", new("a first ruling", "得到第一份裁定")),
                ("penalty new case --conduct offensive-items", new("another conduct", "另一种行为")),
            ],
        }.With(conduct, to).Does(host, (parsed, cancellationToken) => NewCommand.WriteAsync(
            host, parsed.GetValue(to), Template(parsed.GetRequiredValue(conduct)), cancellationToken));
    }

    private static string Template(string conduct)
    {
        using var reader = new StreamReader(typeof(NewCaseCommand).Assembly.GetManifestResourceStream($"templates/{conduct}.json")!);
        return reader.ReadToEnd();
    }
}
