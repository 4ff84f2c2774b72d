namespace Penalty.Engine.Rete;

/// <summary>Where the arguments of an expression come from: a number of steps back from the end of a match, or, below zero, the fact itself
/// or a service; from nowhere, if the match is of a branch that does not declare it.</summary>
internal sealed class ArgumentMap
{
    private readonly int?[] _places;

    public ArgumentMap(int?[] places) => _places = places;

    public object?[] Of(Tuple tuple, Fact? fact) =>
        Array.ConvertAll(_places, p => p < 0 ? fact?.Value : At(tuple, p));

    private static object? At(Tuple tuple, int? hops) => hops is null ? null : tuple.Ancestor(hops.Value).Fact?.Value;
}
