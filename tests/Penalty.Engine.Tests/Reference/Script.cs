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

/// <summary>What is done in one session. When nobody listens to its events, its working memory is used again by the next.</summary>
internal sealed record Script(bool IsHeard, Step[] Steps)
{
    public static readonly Gen<Script> Any = Gen.Select(Gen.Bool, Step.Any, Step.Any.Array[1, 24])
        .Select((heard, first, steps) => new Script(heard, [first with { Kind = StepKind.InsertAll }, .. steps]));

    public override string ToString() => $"heard {IsHeard}\n" + string.Concat(Steps.Select(s => $"    {s}\n"));
}

/// <summary>A set of rules, and what is done in one session over them after the other.</summary>
internal sealed record Trial(RuleSpec[] Rules, Script[] Scripts)
{
    public static Gen<Trial> Any(int scripts) =>
        Gen.Select(Gen.Byte.Array[2, 80].Array[1, 6], Script.Any.Array[1, scripts]).Select((rules, s) => new Trial(RulesFrom(rules), s));

    public override string ToString() => string.Concat(Rules.Select(r => $"{r}")) + string.Concat(Scripts.Select(s => $"{s}"));

    /// <summary>Every third rule begins like the one before, so that they share more than their first nodes.</summary>
    private static RuleSpec[] RulesFrom(byte[][] bytes)
    {
        for (var i = 1; i < bytes.Length; i++)
        {
            if (bytes[i][0] % 3 == 2) bytes[i] = [.. bytes[i - 1].Take(bytes[i - 1].Length / 2), .. bytes[i]];
        }

        return [.. bytes.Select(RuleGrammar.Rule)];
    }
}
