namespace Penalty.Engine;

internal sealed record LinkedFactSet(LinkedFactAction Action, IReadOnlyList<IFact> Set) : ILinkedFactSet
{
    public IEnumerable<IFact> Facts => Set;

    public int FactCount => Set.Count;
}
