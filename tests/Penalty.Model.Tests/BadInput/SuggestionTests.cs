namespace Penalty.Model.Tests.BadInput;

/// <summary>"Did you mean": the nearest known name, and none where no name is near.</summary>
public sealed class SuggestionTests
{
    [TestCase("\"answered\": true", "\"answered\": true, \"durations\": 1", "calls[0].durations", "duration")]
    [TestCase("\"answered\": true", "\"answered\": true, \"afterStopReqest\": true", "calls[0].afterStopReqest", "afterStopRequest")]
    [TestCase("\"answered\": true", "\"answered\": true, \"after_stop_request\": true", "calls[0].after_stop_request", "afterStopRequest")]
    [TestCase("\"evidence\"", "\"evidences\"", "evidences", "evidence")]
    [TestCase("\"caller\": \"seller\"", "\"caller\": \"Seller\"", "calls[0].caller", "seller")]
    [TestCase("\"caller\": \"seller\"", "\"caller\": \"sellerAgent\"", "calls[0].caller", "seller-agent")]
    [TestCase("\"kind\": \"call-record\"", "\"kind\": \"call-records\"", "evidence[0].kind", "call-record")]
    [TestCase("\"incidentId\": \"i\", \"kind\"", "\"incidentId\": \"I\", \"kind\"", "evidence[0].incidentId", "i")]
    [TestCase("\"answered\": true", "\"answered\": true, \"mood\": 1", "calls[0].mood", null)]
    [TestCase("\"caller\": \"seller\"", "\"caller\": \"moderator\"", "calls[0].caller", null)]
    public void Read_UnknownName_SuggestsTheNearestKnown(string from, string to, string path, string? suggestion)
    {
        ACase.Valid.Should().Contain(from);
        var problem = ACase.Problems(ACase.Valid.Replace(from, to)).First(p => p.Path == path);
        problem.Suggestion.Should().Be(suggestion);
        if (suggestion is not null) problem.ToString().Should().Contain($"did you mean '{suggestion}'?");
    }

    [Test]
    public void Read_UnknownNameOfAnyLength_IsJudgedAtOnce()
    {
        var json = ACase.Valid.Replace("\"answered\": true", $"\"answered\": true, \"{new string('x', 1_000_000)}\": 1");
        ACase.Problems(json).Should().ContainSingle(p => p.Suggestion == null);
    }
}
