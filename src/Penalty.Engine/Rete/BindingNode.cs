namespace Penalty.Engine.Rete;

/// <summary>Adds a calculated value to each tuple.</summary>
internal sealed class BindingNode : TupleSource, INode
{
    public required TupleExpression<object?> Expression { get; init; }

    public void Insert(Session session, Tuple tuple) => Calculate(session, Enter(this, tuple));

    public void Update(Session session, LeftEntry entry)
    {
        if (entry.State is not Tuple passed)
        {
            Calculate(session, entry);
        }
        else if (Expression.TryInvoke(session, entry.Tuple, null, out var value))
        {
            passed.Fact!.Value = value;
            PassUpdate(session, passed);
        }
        else
        {
            Retract(session, entry);
        }
    }

    public void Retract(Session session, LeftEntry entry)
    {
        if (entry.State is Tuple passed) PassRetract(session, passed);
        entry.State = null;
    }

    private void Calculate(Session session, LeftEntry entry)
    {
        if (!Expression.TryInvoke(session, entry.Tuple, null, out var value)) return;
        var passed = new Tuple(entry.Tuple, new Fact(value));
        entry.State = passed;
        PassInsert(session, passed);
    }
}

/// <summary>Passes on the tuples for which conditions hold.</summary>
internal sealed class FilterNode : TupleSource, INode
{
    public required TupleExpression<bool>[] Conditions { get; init; }

    public void Insert(Session session, Tuple tuple) => Update(session, Enter(this, tuple));

    public void Update(Session session, LeftEntry entry)
    {
        var holds = Holds(session, entry.Tuple);
        switch (entry.State)
        {
            case Tuple passed when holds:
                PassUpdate(session, passed);
                break;
            case Tuple:
                Retract(session, entry);
                break;
            case null when holds:
                var tuple = new Tuple(entry.Tuple, null);
                entry.State = tuple;
                PassInsert(session, tuple);
                break;
        }
    }

    public void Retract(Session session, LeftEntry entry)
    {
        if (entry.State is Tuple passed) PassRetract(session, passed);
        entry.State = null;
    }

    private bool Holds(Session session, Tuple tuple)
    {
        foreach (var condition in Conditions)
        {
            if (!condition.TryInvoke(session, tuple, null, out var holds) || !holds) return false;
        }

        return true;
    }
}
