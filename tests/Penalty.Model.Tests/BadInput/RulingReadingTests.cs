using Penalty.Model.Json;

namespace Penalty.Model.Tests.BadInput;

/// <summary>What is no ruling gives the typed error too.</summary>
public sealed class RulingReadingTests
{
    [TestCase("", "")]
    [TestCase("null", "")]
    [TestCase("{ \"outcome\": ", "outcome")]
    [TestCase("{ \"outcome\": \"guilty\" }", "outcome")]
    [TestCase("{ \"outcome\": 1 }", "outcome")]
    [TestCase("{ \"colour\": \"red\" }", "colour")]
    [TestCase("{ \"findings\": [ { \"conduct\": 7 } ] }", "findings[0].conduct")]
    [TestCase("{ \"findings\": [ { \"text\": { \"en\": \"found\" } } ] }", "findings[0].text")]
    [TestCase("{ \"findings\": [ { \"missing\": { \"window\": \"a day\" } } ] }", "findings[0].missing.window")]
    public void ReadRuling_NoRuling_NamesThePlace(string json, string path) =>
        FluentActions.Invoking(() => PenaltyJson.ReadRuling(json)).Should().Throw<InvalidInputException>().Which.Problems.Should().Contain(p => p.Path == path);

    [Test]
    public void ReadRuling_SeveralProblems_TellsAllWithTheirLines()
    {
        const string json = """
            {
              "outcome": "guilty",
              "colour": "red",
              "findings": [ { "conduct": 7 } ]
            }
            """;
        var problems = FluentActions.Invoking(() => PenaltyJson.ReadRuling(json)).Should().Throw<InvalidInputException>().Which.Problems;
        problems.Should().Contain(p => p.Path == "outcome" && p.Line == 2)
            .And.Contain(p => p.Path == "colour" && p.Line == 3)
            .And.Contain(p => p.Path == "findings[0].conduct" && p.Line == 4)
            .And.Contain(p => p.Found.En.Contains("'sellerId'"), "a ruling has a seller");
    }

    [Test]
    public void ReadRuling_EmptyObject_IsNoRuling() =>
        FluentActions.Invoking(() => PenaltyJson.ReadRuling("{}")).Should().Throw<InvalidInputException>();
}
