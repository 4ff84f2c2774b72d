using System.Collections.Immutable;
using Penalty.Model.Json;

namespace Penalty.Model.Tests.BadInput;

/// <summary>A valid case to spoil.</summary>
internal static class ACase
{
    public const string Valid = """
        {
          "complaint": {
            "id": "c", "transactionId": "t", "buyer": { "id": "b" }, "seller": { "id": "s" },
            "origin": "filed-by-buyer", "route": "bought-items", "filedAt": "2023-03-10T20:00:00+08:00"
          },
          "incidents": [ { "id": "i", "alleged": [ "frequent-calls" ] } ],
          "calls": [ { "id": "k1", "incidentId": "i", "at": "2023-03-09T09:00:00+08:00", "caller": "seller", "duration": "PT20S", "answered": true } ],
          "evidence": [ { "id": "e", "incidentId": "i", "kind": "call-record", "reference": "r", "supports": "frequent-calls", "filedAt": "2023-03-10T20:00:00+08:00" } ],
          "withdrawals": [ { "id": "w", "path": "by-buyer", "submittedAt": "2023-03-11T20:00:00+08:00" } ]
        }
        """;

    public static ImmutableArray<InputProblem> Problems(string json, InputLimits? limits = null) =>
        FluentActions.Invoking(() => CaseReader.Read(json, limits: limits)).Should().Throw<InvalidInputException>().Which.Problems;
}
