using System.Collections;

namespace Penalty.Engine;

/// <summary>The facts of a type, in the order of insertion, as they are when one begins to look at them.</summary>
internal sealed class FactQuery<TFact> : IEnumerable<TFact>
{
    private readonly Session _session;

    public FactQuery(Session session) => _session = session;

    public IEnumerator<TFact> GetEnumerator() => _session.FactsOf<TFact>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
