using CsCheck;

namespace Penalty.Engine.Tests.Reference;

internal enum StepKind
{
    Insert,
    InsertAll,
    Update,
    UpdateAll,
    Retract,
    RetractAll,
    Fire,
    FireSome,
    Propagate,
    SwitchPropagation,
    ClearAgenda,
}

/// <summary>One thing that is done to both engines; what the numbers are for depends on the kind.</summary>
internal sealed record Step(StepKind Kind, int Id, int Count, int A, int B, int S)
{
    private static readonly StepKind[] Usual =
    [
        StepKind.Insert, StepKind.InsertAll, StepKind.Insert, StepKind.InsertAll, StepKind.Update, StepKind.Update, StepKind.UpdateAll,
        StepKind.Retract, StepKind.RetractAll, StepKind.Fire, StepKind.Fire, StepKind.Fire, StepKind.Fire, StepKind.FireSome, StepKind.Update,
        StepKind.Propagate, StepKind.SwitchPropagation, StepKind.ClearAgenda,
    ];

    public static readonly Gen<Step> Any =
        Gen.Select(Gen.Int[0, Usual.Length - 1], Gen.Int[0, 23], Gen.Int[1, 12], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 2])
            .Select((k, id, count, a, b, s) => new Step(Usual[k], id, count, a, b, s));
}
