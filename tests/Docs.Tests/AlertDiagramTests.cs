using System.Text.RegularExpressions;

namespace Docs.Tests;

/// <summary>The picture of the states of an alert on the page on the policy is the one that the facade draws.</summary>
public sealed partial class AlertDiagramTests
{
    private static readonly string Page = Path.Combine(Pages.Root, "docs", "policy.md");

    [Test]
    public void PolicyPage_Diagram_IsTheOneThatIsDrawn()
    {
        var page = File.ReadAllText(Page);
        var drawn = Penalty.PenaltyEvaluator.CreateDefault().Alerts.Diagram();
        var wanted = Picture().Replace(page, _ => $"```mermaid\n{drawn}```");
        if (Environment.GetEnvironmentVariable("PENALTY_RECORD") == "1") File.WriteAllText(Page, wanted);
        else page.Should().Be(wanted, "PENALTY_RECORD=1 draws it anew").And.Contain(drawn);
    }

    [GeneratedRegex("```mermaid.*?```", RegexOptions.Singleline)]
    private static partial Regex Picture();
}
