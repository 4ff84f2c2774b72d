namespace Penalty.Engine.Rete;

/// <summary>The match that a linked fact is linked to.</summary>
internal sealed class LinkedSource : ILinkedFactSource
{
    private readonly Activation _activation;

    public LinkedSource(Activation activation) => _activation = activation;

    public FactSourceType SourceType => FactSourceType.Linked;

    public IEnumerable<IFact> Facts => _activation.Facts;

    public IRuleDefinition Rule => _activation.Rule;
}
