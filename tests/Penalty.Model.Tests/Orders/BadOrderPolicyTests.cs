using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace Penalty.Model.Tests.Orders;

/// <summary>Policies on malicious orders: what the built-in one says, and bad ones.</summary>
public sealed class BadOrderPolicyTests
{
    private static readonly string Valid = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "orders", "taobao-malicious-orders.json")).ReplaceLineEndings("\n");

    [Test]
    public void Read_BuiltInPolicy_SaysWhatTheSourceSays()
    {
        var policy = MaliciousOrderPolicyReader.Read(Valid);
        policy.Complaint.Answer.Earliest.Should().Match<Term<int>>(t => t.Value == 1 && t.Basis.Reference == "F9.1");
        policy.Complaint.Answer.Latest.Should().Match<Term<int>>(t => t.Value == 3 && t.Basis.Reference == "F9.1");
        policy.Complaint.Answer.CountedFrom.Basis.IsHouseDefault.Should().BeTrue("the source does not say whether the day of the application counts");
        policy.Closing.Consequences.Should().OnlyContain(c => c.Clause == "F9.2");
        policy.Closing.AgreementForms.Basis.IsHouseDefault.Should().BeTrue("the source does not say how an agreement is shown");
        policy.Effective.Basis.IsHouseDefault.Should().BeTrue("the source gives no date of entry into force");
    }

    [TestCase("\"value\": 3,\n        \"basis\": \"F9.1\"", "\"value\": 0,\n        \"basis\": \"F9.1\"", "complaint.answer.latest.value", "from 1", TestName = "Answer in no days")]
    [TestCase("\"value\": 1,\n        \"basis\": \"F9.1\"", "\"value\": 4,\n        \"basis\": \"F9.1\"", "complaint.answer.latest.value", "from 4 on", TestName = "Latest before earliest")]
    [TestCase("\"value\": 3,\n        \"basis\": \"F9.1\"", "\"value\": 3,\n        \"basis\": \"F9.9\"", "complaint.answer.latest.basis", "F9.1", TestName = "Clause that is not stated")]
    [TestCase("\"next-day\"", "\"next-days\"", "complaint.answer.countedFrom.value", "same-day", TestName = "Unknown way of counting")]
    [TestCase("\"need\": \"order\"", "\"need\": \"orders\"", "complaint.needs[0].need", "certainty", TestName = "Unknown need")]
    [TestCase("\"need\": \"order\"", "\"need\": \"material\"", "complaint.needs[3]", "each once", TestName = "Need twice")]
    [TestCase("\"recorded-call\"", "\"telepathy\"", "closing.agreementForms.value[2]", "recorded-call", TestName = "Unknown form")]
    [TestCase("\"code\": \"harm-to-the-store\"", "\"code\": \"buyer-complaint\"", "closing.consequences[1]", "each once", TestName = "Consequence twice")]
    [TestCase("\"clause\": \"F9.2\"", "\"clause\": \"F9.4\"", "closing.consequences[0].clause", "F9.2", TestName = "Consequence under a clause that is not stated")]
    [TestCase("\"place\": [", "\"places\": [", "complaint.place", "required", TestName = "No place")]
    public void Read_BadPolicy_NamesPathLineAndWhatIsAllowed(string from, string to, string path, string allowed)
    {
        var at = Valid.IndexOf(from, StringComparison.Ordinal);
        at.Should().BeGreaterThan(0);
        var spoilt = string.Concat(Valid.AsSpan(0, at), to, Valid.AsSpan(at + from.Length));
        var problem = FluentActions.Invoking(() => MaliciousOrderPolicyReader.Read(spoilt)).Should().Throw<InvalidInputException>().Which.Problems.First(p => p.Path == path);
        problem.Line.Should().BeGreaterThan(0);
        problem.Allowed.En.Should().Contain(allowed);
    }

    [Test]
    public void Read_ByItsArea_GivesThePolicy() => PolicyFiles.Read(Valid).Area.Should().Be("orders");
}
