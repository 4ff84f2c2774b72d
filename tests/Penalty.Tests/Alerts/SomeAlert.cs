using Penalty.Model.Alerts;

namespace Penalty.Tests.Alerts;

/// <summary>Alerts for tests, raised on <see cref="Day"/>.</summary>
internal static class SomeAlert
{
    public static readonly DateTimeOffset Day = new(2023, 5, 1, 10, 0, 0, TimeSpan.FromHours(8));

    public static OrderAlert In(AlertState state, string id = "alert", string order = "order", bool needsEvidence = false) => new()
    {
        Id = id,
        OrderId = order,
        SellerId = "seller",
        RaisedAt = Day,
        NeedsEvidence = needsEvidence,
        State = state,
    };
}
