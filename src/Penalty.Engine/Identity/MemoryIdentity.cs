using Penalty.Engine.Rete;

namespace Penalty.Engine;

/// <summary>How the facts of a working memory are told apart, and whose they are.</summary>
internal sealed class MemoryIdentity : IFactIdentityComparer
{
    public MemoryIdentity(WorkingMemory memory) => Memory = memory;

    public WorkingMemory Memory { get; }

    public IEqualityComparer<TFact> GetComparer<TFact>() => Memory.Network.Identity.GetComparer<TFact>();

    bool IEqualityComparer<object>.Equals(object? x, object? y) => Identity.Equals(x, y);

    int IEqualityComparer<object>.GetHashCode(object obj) => Identity.GetHashCode(obj);

    private IEqualityComparer<object> Identity => Memory.Network.Identity;
}
