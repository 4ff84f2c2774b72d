namespace Penalty.Engine.Rete;

/// <summary>The hash of what a tuple and a fact must have equal. Where it can't be calculated, the conditions decide, and fail if they must.</summary>
internal sealed class JoinKey
{
    private readonly Func<Tuple, int> _ofTuple;
    private readonly Func<object?, int> _ofFact;

    public JoinKey(Func<Tuple, int> ofTuple, Func<object?, int> ofFact)
    {
        _ofTuple = ofTuple;
        _ofFact = ofFact;
    }

    public bool TryHash(Tuple tuple, out int hash)
    {
        try
        {
            hash = _ofTuple(tuple);
            return true;
        }
        catch (Exception)
        {
            hash = 0;
            return false;
        }
    }

    public bool TryHash(Fact fact, out int hash)
    {
        try
        {
            hash = _ofFact(fact.Value);
            return true;
        }
        catch (Exception)
        {
            hash = 0;
            return false;
        }
    }
}
