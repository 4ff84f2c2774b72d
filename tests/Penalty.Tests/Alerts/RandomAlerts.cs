using CsCheck;
using Penalty.Model.Alerts;

namespace Penalty.Tests.Alerts;

/// <summary>Random alerts, several about one order, and random sequences of what is done about them.</summary>
internal static class RandomAlerts
{
    public static Gen<OrderAlert[]> Several(int most) =>
        from alerts in One.Array[1, most]
        select alerts.Select((a, i) => a with { Id = $"alert-{i:00}" }).ToArray();

    /// <summary>What is done, and which of the alerts it is done about.</summary>
    public static Gen<(AlertAction Action, int About)[]> Sequence { get; } = Gen.Select(Gen.Enum<AlertAction>(), Gen.Int[0, 99]).Array[0, 24];

    private static Gen<OrderAlert> One { get; } =
        from state in Gen.Frequency((2, Gen.Const(AlertState.Open)), (3, Gen.Enum<AlertState>()))
        from order in Gen.Int[1, 3]
        from needsEvidence in Gen.Frequency((3, Gen.Const(false)), (1, Gen.Const(true)))
        select SomeAlert.In(state, "-", $"order-{order}", needsEvidence);
}
