using System.CommandLine;
using Penalty.Cli.Running;

namespace Penalty.Cli.New;

/// <summary><c>penalty new cases</c>: made-up cases as JSON Lines, to try a batch with.</summary>
internal static class NewCasesCommand
{
    public static Command Create(CliHost host)
    {
        var count = Whole("--count", host.Say("How many.", "数量。"), 1000, "N");
        var seed = Whole("--seed", host.Say("The same seed gives the same cases.", "相同的种子得到相同的案件。"), 1, "N");
        var to = NewCommand.ToOption(host);
        return new CliCommand("cases", host.Say("Writes made-up cases as JSON Lines, about 1 KB each.", "生成虚构案件（JSON Lines），每个约 1 KB。"))
        {
            Examples = [("penalty new cases --count 100000 | penalty batch --to rulings.jsonl", new("tries a batch", "试用批处理"))],
        }.With(count, seed, to).Does(host, async (parsed, cancellationToken) =>
        {
            var output = NewCommand.Open(host, parsed.GetValue(to));
            await using var scope = output.ConfigureAwait(false);
            await MadeUpCases.WriteAsync(output, parsed.GetValue(count), parsed.GetValue(seed), cancellationToken).ConfigureAwait(false);
            return ExitCode.Done;
        });
    }

    private static Option<int> Whole(string name, string description, int otherwise, string helpName) =>
        new(name) { Description = description, DefaultValueFactory = _ => otherwise, HelpName = helpName };
}
