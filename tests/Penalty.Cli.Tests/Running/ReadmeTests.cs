using System.Text.RegularExpressions;
using Penalty.Cli.Running;
using Penalty.Model;

namespace Penalty.Cli.Tests.Running;

/// <summary>The README of the package says what the command says of itself. Its consoles are run by Docs.Tests.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Files.Root, "src", "Penalty.Cli", "README.md"));

    [Test]
    public void Readme_ExitCodes_AreThoseOfTheCommand()
    {
        var rows = Regex.Matches(Readme, @"^\| (\d+) \| (.*) \|$", RegexOptions.Multiline).Select(m => (int.Parse(m.Groups[1].Value, null), m.Groups[2].Value));

        rows.Should().Equal(ExitCode.All.Select(c => (c.Code, c.Meaning.In(Language.En))));
    }

    [Test]
    public void Readme_Commands_AreAllThereAre()
    {
        using var host = new CliHost { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null, Clock = TimeProvider.System };
        var listed = Regex.Matches(Readme, @"`([a-z]+)((?: [a-z\\|]+)?)[^`]*`").Select(m => (m.Groups[1].Value, m.Groups[2].Value.Trim().Replace("\\", "", StringComparison.Ordinal))).ToList();

        foreach (var command in CommandTree.Create(host).Subcommands)
        {
            listed.Should().Contain(
                l => l.Item1 == command.Name && command.Subcommands.All(s => l.Item2.Split('|').Contains(s.Name)),
                "the README lists 'penalty {0}' with {1}", command.Name, string.Join(", ", command.Subcommands.Select(s => s.Name)));
        }
    }
}
