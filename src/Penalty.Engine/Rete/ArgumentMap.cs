namespace Penalty.Engine.Rete;

/// <summary>Where the arguments of an expression come from: a number of steps back from the end of a match, or, below zero, the fact itself
/// or a service.</summary>
internal sealed class ArgumentMap
{
    private readonly int[] _places;

    public ArgumentMap(int[] places) => _places = places;

    public object?[] Of(Tuple tuple, Fact? fact) =>
        Array.ConvertAll(_places, p => p < 0 ? fact?.Value : tuple.Ancestor(p).Fact?.Value);

    public object?[] Of(Tuple tuple, object[] services) =>
        Array.ConvertAll(_places, p => p < 0 ? services[-1 - p] : tuple.Ancestor(p).Fact?.Value);
}
