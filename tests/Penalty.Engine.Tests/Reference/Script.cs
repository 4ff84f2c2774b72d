using CsCheck;

namespace Penalty.Engine.Tests.Reference;

/// <summary>What is done in one session. When nobody listens to its events, its working memory is used again by the next.</summary>
internal sealed record Script(bool IsHeard, Step[] Steps)
{
    public static readonly Gen<Script> Any = Gen.Select(Gen.Bool, Step.Any, Step.Any.Array[1, 24])
        .Select((heard, first, steps) => new Script(heard, [first with { Kind = StepKind.InsertAll }, .. steps]));

    public override string ToString() => $"heard {IsHeard}\n" + string.Concat(Steps.Select(s => $"    {s}\n"));
}
