using Newtonsoft.Json.Linq;
using Penalty.Model.Alerts;
using Penalty.Model.Json;
using Penalty.Model.Policies.Alerts;

namespace Penalty.Model.Tests.Alerts;

/// <summary>Policies on alerts: what is missing, said twice or leads out of a final state is told with its place.</summary>
public sealed class AlertPolicyReaderTests
{
    private static readonly string Valid = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "alert-policies", "taobao-order-alerts.json"));

    [Test]
    public void Read_BuiltIn_SaysEverythingOnce()
    {
        var policy = AlertPolicyReader.Read(Valid);
        foreach (var kind in Enum.GetValues<AlertKind>()) policy.Of(kind).Kind.Should().Be(kind);
        foreach (var state in Enum.GetValues<AlertState>()) policy.Of(state).State.Should().Be(state);
        foreach (var action in Enum.GetValues<AlertAction>()) policy.Of(action).Action.Should().Be(action);
        policy.Bulk.OrdersThatNeedEvidence.Value.Should().BeFalse("F8.4");
        policy.Of(AlertState.VerifiedNormal).Final.Should().Match<Penalty.Model.Policies.Term<bool>>(f => f.Value && f.Basis.Reference == "F8.6");
    }

    [Test]
    public void Read_ByArea_GivesAnAlertPolicy() => PolicyFiles.Read(Valid).Should().BeOfType<AlertPolicy>();

    [Test]
    public void Read_WhatTheSourceDoesNotState_IsMarkedAsAHouseDefault()
    {
        var policy = AlertPolicyReader.Read(Valid);
        policy.Transitions.Where(t => t.From != AlertState.Open || t.Action == AlertAction.Report).Should().OnlyContain(t => t.Basis.IsHouseDefault && t.Basis.Why != null);
        policy.Transitions.Where(t => t.From == AlertState.Open && t.Action != AlertAction.Report).Should().OnlyContain(t => t.Basis.Reference == "F8.3" || t.Basis.Reference == "F8.5");
        policy.Effective.Basis.IsHouseDefault.Should().BeTrue();
    }

    [TestCase("\"kind\": \"pending\"", "\"kind\": \"proactively-handled\"", "kinds[1]", "each once", TestName = "Kind twice")]
    [TestCase("\"kind\": \"pending\"", "\"kind\": \"proactively-handled\"", "kinds", "'pending'", TestName = "Kind missing")]
    [TestCase("\"state\": \"ignored\"", "\"state\": \"open\"", "states", "'ignored'", TestName = "State missing")]
    [TestCase("\"action\": \"ignore\",\n      \"clause\"", "\"action\": \"report\",\n      \"clause\"", "actions", "'ignore'", TestName = "Action missing")]
    [TestCase("\"from\": \"open\", \"action\": \"ignore\"", "\"from\": \"open\", \"action\": \"confirm-risk\"", "transitions[3]", "each once", TestName = "Transition twice")]
    [TestCase("\"from\": \"open\", \"action\": \"ignore\"", "\"from\": \"verified-normal\", \"action\": \"ignore\"", "transitions[3].from", "not final", TestName = "Transition out of verified normal")]
    [TestCase("\"to\": \"ignored\"", "\"to\": \"handled-by-platform\"", "transitions[3].to", "seller's action", TestName = "Transition to what only the platform does")]
    [TestCase("\"to\": \"ignored\", \"basis\": \"F8.5\"", "\"to\": \"ignored\", \"basis\": \"F8.9\"", "transitions[3].basis", "F8.5", TestName = "Transition by a clause that is not stated")]
    [TestCase("\"clause\": \"F8.2\"", "\"clause\": \"F8.9\"", "kinds[1].clause", "F8.2", TestName = "Kind by a clause that is not stated")]
    [TestCase("\"clause\": \"F8.6\"", "\"clause\": \"F8.9\"", "actions[4].clause", "F8.6", TestName = "Action by a clause that is not stated")]
    [TestCase("\"basis\": \"F8.2\",\n      \"final\"", "\"basis\": \"F8.9\",\n      \"final\"", "states[1].basis", "F8.2", TestName = "State by a clause that is not stated")]
    [TestCase("\"value\": false,\n        \"basis\": \"F8.2\"", "\"value\": false,\n        \"basis\": \"F8.9\"", "states[1].final.basis", "F8.2", TestName = "Finality by a clause that is not stated")]
    [TestCase("\"value\": false,\n      \"basis\": \"F8.4\"", "\"value\": false,\n      \"basis\": \"F8.9\"", "bulk.ordersThatNeedEvidence.basis", "F8.4", TestName = "Bulk by a clause that is not stated")]
    [TestCase("\"to\": \"ignored\", \"basis\": \"F8.5\"", "\"to\": \"ignored\", \"basis\": \"house-default\"", "transitions[3].why", "why", TestName = "House default without a reason")]
    [TestCase("\"area\": \"alerts\"", "\"area\": \"harassment\"", "area", "'alerts'", TestName = "Another area")]
    public void Read_BadPolicy_NamesPathAndWhatIsAllowed(string from, string to, string path, string allowed)
    {
        var at = Valid.IndexOf(from, StringComparison.Ordinal);
        at.Should().BeGreaterThan(0);
        var spoilt = string.Concat(Valid.AsSpan(0, at), to, Valid.AsSpan(at + from.Length));
        var problems = FluentActions.Invoking(() => AlertPolicyReader.Read(spoilt, "policies/alerts.json")).Should().Throw<InvalidInputException>().Which.Problems;
        problems.Should().Contain(p => p.Path == path && p.Line > 0 && p.Allowed.En.Contains(allowed) && p.Allowed.ZhCn.Length > 0);
    }

    [TestCase("kinds")]
    [TestCase("states")]
    [TestCase("actions")]
    [TestCase("transitions")]
    [TestCase("bulk")]
    public void Read_PolicyWithNullsInIt_TellsIt(string member)
    {
        var policy = JObject.Parse(Valid);
        policy[member] = policy[member] is JArray ? new JArray(JValue.CreateNull(), 7) : 7;
        FluentActions.Invoking(() => AlertPolicyReader.Read(policy.ToString())).Should().Throw<InvalidInputException>().Which.Problems.Should().Contain(p => p.Path.StartsWith(member, StringComparison.Ordinal));
    }
}
