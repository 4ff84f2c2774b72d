using System.Collections;

namespace Penalty.Engine;

/// <summary>The facts of a type, in the order of insertion, as they are when one begins to look at them.</summary>
internal sealed class FactQuery<TFact> : IEnumerable<TFact>
{
    private readonly Session _session;

    public FactQuery(Session session) => _session = session;

    public IEnumerator<TFact> GetEnumerator()
    {
        var found = new List<TFact>();
        for (var fact = _session.Memory.Facts.First; fact is not null; fact = fact.Next)
        {
            if (fact.Value is TFact value) found.Add(value);
        }

        return found.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
