using CsCheck;

namespace Penalty.Engine.Tests.Judge;

/// <summary>What is done in one session.</summary>
/// <param name="IsHeard">Whether all events are listened to.</param>
/// <param name="IsHandled">Whether what expressions throw is handled.</param>
/// <param name="Resolver">How rules get what they depend on.</param>
/// <param name="Interceptor">What intercepts actions.</param>
/// <param name="Steps">What is done.</param>
internal sealed record Script(bool IsHeard, bool IsHandled, Help Resolver, Help Interceptor, Step[] Steps)
{
    private static readonly Help[] Resolvers = [Help.Given, Help.Given, Help.Given, Help.Missing, Help.Null, Help.Throwing, Help.WrongType];

    private static readonly Help[] Interceptors =
        [Help.Missing, Help.Missing, Help.Missing, Help.Missing, Help.Given, Help.Given, Help.Null, Help.Throwing, Help.WrongType];

    public static readonly Gen<Script> Any = Gen.Select(
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Int[0, Resolvers.Length - 1], Gen.Int[0, Interceptors.Length - 1]), Step.Any, Step.Any.Array[1, 24],
        (about, first, steps) => new Script(
            about.Item1, about.Item2, Resolvers[about.Item3], Interceptors[about.Item4], [first with { Kind = StepKind.InsertAll }, .. steps]));

    public override string ToString() =>
        $"heard {IsHeard} handled {IsHandled} resolver {Resolver} interceptor {Interceptor}\n" + string.Concat(Steps.Select(s => $"    {s}\n"));
}
