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
        FluentActions.Invoking(() => PenaltyJson.ReadRuling(json)).Should().Throw<InvalidInputException>().Which.Problems.Single().Path.Should().Be(path);
}
