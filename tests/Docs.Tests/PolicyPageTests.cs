using System.Text.RegularExpressions;

namespace Docs.Tests;

/// <summary>The page on the policy says of every number that no source states that it is a house default.</summary>
public sealed partial class PolicyPageTests
{
    private static readonly string Page = Path.Combine(Pages.Root, "docs", "policy.md");

    [Test]
    public void PolicyPage_HouseDefaults_AreThoseOfThePolicyFiles()
    {
        var page = File.ReadAllText(Page);
        var wanted = Table().Replace(page, _ => $"<!-- house defaults -->\n{HouseDefaults.Table()}\n<!-- end -->");
        if (Environment.GetEnvironmentVariable("PENALTY_RECORD") == "1") File.WriteAllText(Page, wanted);
        else page.Should().Be(wanted, "PENALTY_RECORD=1 writes the table anew");
    }

    [GeneratedRegex("<!-- house defaults -->.*<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Table();
}
