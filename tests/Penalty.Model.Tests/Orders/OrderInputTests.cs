using Penalty.Model.Json;
using Penalty.Model.Orders;

namespace Penalty.Model.Tests.Orders;

/// <summary>Complaints of malicious orders and closings as JSON: whole ones, and every problem of bad ones.</summary>
public sealed class OrderInputTests
{
    internal const string Complaint = """
        {
          "id": "m", "sellerId": "s", "orderId": "o", "certain": true, "grounds": "g",
          "attachments": [ { "id": "a", "kind": "chat-screenshot", "reference": "r" } ],
          "appliedAt": "2023-03-09T09:00:00+08:00",
          "answeredAt": "2023-03-10T09:00:00+08:00"
        }
        """;

    internal const string Closing = """
        {
          "id": "c", "orderId": "o", "sellerId": "s", "closedBy": "seller", "closedAt": "2023-03-09T09:00:00+08:00",
          "agreement": { "id": "a", "agreedAt": "2023-03-09T08:00:00+08:00", "form": "chat", "reference": "r" }
        }
        """;

    [Test]
    public void ReadComplaint_WithNothingButItsSeller_IsADraft()
    {
        var complaint = OrdersJson.ReadComplaint("""{ "id": "m", "sellerId": "s" }""");
        complaint.Should().Be(new MaliciousOrderComplaint { Id = "m", SellerId = "s" });
    }

    [TestCase("\"sellerId\": \"s\"", "\"selerId\": \"s\"", "selerId", "sellerId", TestName = "Unknown member of a complaint")]
    [TestCase("\"certain\": true", "\"certain\": \"yes\"", "certain", "true or false", TestName = "Flag that is none")]
    [TestCase("\"grounds\": \"g\"", "\"grounds\": \" \"", "grounds", "characters", TestName = "Grounds that say nothing")]
    [TestCase("\"kind\": \"chat-screenshot\"", "\"kind\": \"chat\"", "attachments[0].kind", "chat-screenshot", TestName = "Unknown kind of material")]
    [TestCase("\"id\": \"a\"", "\"id\": \"m\"", "attachments[0].id", "nothing else", TestName = "Id twice in a complaint")]
    [TestCase("2023-03-09T09:00:00+08:00", "2023-03-09", "appliedAt", "offset", TestName = "Application without a time")]
    [TestCase("2023-03-10T09:00:00+08:00", "2023-03-09T08:59:59+08:00", "answeredAt", "2023-03-09", TestName = "Answer before the application")]
    [TestCase("\"appliedAt\": \"2023-03-09T09:00:00+08:00\",", "", "answeredAt", "F9.1", TestName = "Answer without application")]
    public void ReadComplaint_Bad_NamesPathAndWhatIsAllowed(string from, string to, string path, string allowed) =>
        Check(Complaint, from, to, path, allowed, j => OrdersJson.ReadComplaint(j));

    [TestCase("\"closedBy\": \"seller\"", "\"closedBy\": \"robot\"", "closedBy", "seller-agent", TestName = "Unknown closer")]
    [TestCase("\"form\": \"chat\"", "\"form\": \"chats\"", "agreement.form", "recorded-call", TestName = "Unknown form of agreement")]
    [TestCase("\"id\": \"a\"", "\"id\": \"c\"", "agreement.id", "nothing else", TestName = "Id twice in a closing")]
    [TestCase("\"closedAt\": \"2023-03-09T09:00:00+08:00\"", "\"closedAt\": null", "closedAt", "required", TestName = "Closing at no time")]
    [TestCase("\"agreedAt\": \"2023-03-09T08:00:00+08:00\", ", "", "agreement.agreedAt", "required", TestName = "Agreement at no time")]
    public void ReadClosing_Bad_NamesPathAndWhatIsAllowed(string from, string to, string path, string allowed) =>
        Check(Closing, from, to, path, allowed, j => OrdersJson.ReadClosing(j));

    [Test]
    public void ReadComplaint_SeveralProblems_ListsThemAllInBothLanguages()
    {
        var error = Error(Complaint.Replace("true", "1").Replace("chat-screenshot", "x").Replace("\"m\"", "7"), j => OrdersJson.ReadComplaint(j));
        error.Problems.Select(p => p.Path).Should().Equal("id", "certain", "attachments[0].kind");
        error.In(Language.ZhCn).Should().Contain("3 个问题");
    }

    [Test]
    public void Write_ComplaintAndClosing_ReadBackTheSame()
    {
        var complaint = OrdersJson.WriteComplaint(OrdersJson.ReadComplaint(Complaint));
        OrdersJson.WriteComplaint(OrdersJson.ReadComplaint(complaint)).Should().Be(complaint);
        OrdersJson.ReadClosing(OrdersJson.WriteClosing(OrdersJson.ReadClosing(Closing))).Should().Be(OrdersJson.ReadClosing(Closing));
    }

    private static void Check(string valid, string from, string to, string path, string allowed, Action<string> read)
    {
        valid.Should().Contain(from);
        var problem = Error(valid.Replace(from, to), read).Problems.First(p => p.Path == path);
        problem.Line.Should().BeGreaterThan(0);
        problem.Allowed.En.Should().Contain(allowed);
        problem.In(Language.ZhCn).Should().Contain("应为");
    }

    private static InvalidInputException Error(string json, Action<string> read) =>
        FluentActions.Invoking(() => read(json)).Should().Throw<InvalidInputException>().Which;
}
