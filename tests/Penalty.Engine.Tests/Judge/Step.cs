using CsCheck;

namespace Penalty.Engine.Tests.Judge;

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

    /// <summary>Gives facts, some of which may be there.</summary>
    TryInsertAll,

    /// <summary>Gives facts, some of which may not be there.</summary>
    TryUpdateAll,

    TryRetractAll,

    /// <summary>Updates with another object of the same identity.</summary>
    Replace,

    /// <summary>Inserts what is there, updates and retracts what is not, gives null.</summary>
    Misuse,

    /// <summary>Fires under a token that is cancelled already.</summary>
    FireCancelled,
}

/// <summary>One thing that is done to both runtimes; what the numbers are for depends on the kind.</summary>
internal sealed record Step(StepKind Kind, int Id, int Count, int A, int B, int S)
{
    private static readonly StepKind[] Usual =
    [
        StepKind.Insert, StepKind.InsertAll, StepKind.Insert, StepKind.InsertAll, StepKind.Update, StepKind.Update, StepKind.UpdateAll,
        StepKind.Retract, StepKind.RetractAll, StepKind.Fire, StepKind.Fire, StepKind.Fire, StepKind.Fire, StepKind.FireSome, StepKind.Update,
        StepKind.UpdateAll, StepKind.Propagate, StepKind.SwitchPropagation, StepKind.ClearAgenda, StepKind.TryInsertAll, StepKind.TryUpdateAll,
        StepKind.TryRetractAll, StepKind.Replace, StepKind.Replace, StepKind.Misuse, StepKind.FireCancelled,
    ];

    public static readonly Gen<Step> Any =
        Gen.Select(Gen.Int[0, Usual.Length - 1], Gen.Int[0, 23], Gen.Int[1, 12], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 2])
            .Select((k, id, count, a, b, s) => new Step(Usual[k], id, count, a, b, s));
}
