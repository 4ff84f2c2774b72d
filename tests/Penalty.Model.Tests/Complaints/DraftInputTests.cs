using Penalty.Model.Cases;
using Penalty.Model.Complaints;
using Penalty.Model.Json;

namespace Penalty.Model.Tests.Complaints;

/// <summary>Drafts as JSON: everything may be missing, and what is there has to be well-formed.</summary>
public sealed class DraftInputTests
{
    internal const string Draft = """
        {
          "id": "d", "transactionIds": [ "t" ], "buyerId": "b", "sellerId": "s", "route": "bought-items",
          "alleged": [ "frequent-calls" ], "summary": "w", "lastActAt": "2023-03-09T09:00:00+08:00",
          "evidence": [ { "id": "e", "kind": "call-record", "reference": "r", "supports": "frequent-calls" } ]
        }
        """;

    internal const string Inquiry = """
        { "transactionId": "t", "alleged": [ "frequent-calls" ], "lastActAt": "2023-03-09T09:00:00+08:00" }
        """;

    [Test]
    public void ReadDraft_Nothing_IsADraft()
    {
        var draft = ComplaintsJson.ReadDraft("{}");
        draft.Id.Should().Be("draft");
        draft.TransactionIds.Should().BeEmpty();
        draft.Evidence.Should().BeEmpty();
        draft.Route.Should().BeNull();
    }

    [Test]
    public void ReadDraft_EvidenceWithoutAnything_IsNamedByItsPlace() =>
        ComplaintsJson.ReadDraft("""{ "evidence": [ {}, { "kind": "other" } ] }""").Evidence
            .Should().Equal(new DraftEvidence { Id = "evidence-1" }, new DraftEvidence { Id = "evidence-2", Kind = EvidenceKind.Other });

    [TestCase("\"route\": \"bought-items\"", "\"route\": \"bought-item\"", "route", "bought-items", TestName = "Unknown route of a draft")]
    [TestCase("\"transactionIds\": [ \"t\" ]", "\"transactionIds\": \"t\"", "transactionIds", "a list", TestName = "Transaction that is no list")]
    [TestCase("\"transactionIds\": [ \"t\" ]", "\"transactionIds\": [ \"t\", \"t\" ]", "transactionIds[1]", "each once", TestName = "Transaction twice")]
    [TestCase("\"transactionIds\": [ \"t\" ]", "\"transactionId\": \"t\"", "transactionId", "transactionIds", TestName = "Unknown member of a draft")]
    [TestCase("\"alleged\": [ \"frequent-calls\" ]", "\"alleged\": [ \"Frequent calls\" ]", "alleged[0]", "hyphens", TestName = "Conduct that is no code")]
    [TestCase("\"alleged\": [ \"frequent-calls\" ]", "\"alleged\": [ \"frequent-calls\", \"frequent-calls\" ]", "alleged[1]", "each once", TestName = "Conduct twice")]
    [TestCase("\"sellerId\": \"s\"", "\"sellerId\": \"b\"", "sellerId", "another account", TestName = "Seller who is the buyer")]
    [TestCase("\"summary\": \"w\"", "\"summary\": \"\"", "summary", "characters", TestName = "Account that says nothing")]
    [TestCase("2023-03-09T09:00:00+08:00", "yesterday", "lastActAt", "offset", TestName = "Time that is none")]
    [TestCase("\"kind\": \"call-record\"", "\"kind\": \"call-records\"", "evidence[0].kind", "call-record", TestName = "Unknown kind of evidence")]
    [TestCase("\"id\": \"e\"", "\"id\": \"d\"", "evidence[0].id", "nothing else", TestName = "Id twice in a draft")]
    [TestCase("\"reference\": \"r\"", "\"file\": \"r\"", "evidence[0].file", "reference", TestName = "Unknown member of evidence")]
    public void ReadDraft_Bad_NamesPathAndWhatIsAllowed(string from, string to, string path, string allowed) =>
        Check(Draft, from, to, path, allowed, j => ComplaintsJson.ReadDraft(j));

    [TestCase("\"transactionId\": \"t\", ", "", "transactionId", "required", TestName = "Inquiry about nothing")]
    [TestCase("\"alleged\"", "\"allegd\"", "allegd", "alleged", TestName = "Unknown member of an inquiry")]
    public void ReadInquiry_Bad_NamesPathAndWhatIsAllowed(string from, string to, string path, string allowed) =>
        Check(Inquiry, from, to, path, allowed, j => ComplaintsJson.ReadInquiry(j));

    [Test]
    public void ReadDraft_SeveralProblems_ListsThemAllInBothLanguages()
    {
        var error = Error(Draft.Replace("\"bought-items\"", "1").Replace("call-record", "x").Replace("\"w\"", "7"), j => ComplaintsJson.ReadDraft(j));
        error.Problems.Select(p => p.Path).Should().Equal("route", "summary", "evidence[0].kind");
        error.In(Language.ZhCn).Should().Contain("3 个问题");
    }

    [Test]
    public void WriteDraft_ListsInAnotherOrder_GiveTheSameBytes()
    {
        var draft = ComplaintsJson.ReadDraft(Draft.Replace("[ \"t\" ]", "[ \"t\", \"u\" ]").Replace("[ \"frequent-calls\" ]", "[ \"frequent-calls\", \"offensive-items\" ]"));
        var other = draft with { TransactionIds = [.. draft.TransactionIds.Reverse()], Alleged = [.. draft.Alleged.Reverse()] };
        ComplaintsJson.WriteDraft(other).Should().Be(ComplaintsJson.WriteDraft(draft));
        ComplaintsJson.WriteDraft(ComplaintsJson.ReadDraft(ComplaintsJson.WriteDraft(draft))).Should().Be(ComplaintsJson.WriteDraft(draft));
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
