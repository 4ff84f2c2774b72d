using System.Reflection;

namespace Penalty.Testing.Tests.Readme;

/// <summary>What the package's README shows is what happens: its code stands in the files beside this one (Docs.Tests compares it), and its
/// message and its list of assertions are the real ones.</summary>
public sealed class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Root(), "src", "Penalty.Testing", "README.md")).ReplaceLineEndings("\n");

    [Test]
    public void Readme_FailureMessage_IsTheRealOne()
    {
        var failure = Rulings.On(Rulings.Short).Invoking(r => r.Should().BeEstablished("four calls are many")).Should().Throw<PenaltyAssertionException>().Which;
        Text.Should().Contain("```text\n" + failure.Message + "\n```");
    }

    [Test]
    public void Readme_Assertions_AreAllListed()
    {
        var names = typeof(RulingAssertions).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName).Select(m => m.Name).Distinct();
        names.Should().OnlyContain(n => Text.Contains($"`{n}", StringComparison.Ordinal) || Text.Contains($".{n}(", StringComparison.Ordinal));
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "Penalty.sln"))) directory = directory.Parent;
        return directory.FullName;
    }
}
