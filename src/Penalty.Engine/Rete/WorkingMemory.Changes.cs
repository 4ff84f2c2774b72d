using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Penalty.Engine.Rete;

internal sealed partial class WorkingMemory
{
    public const string ConditionFailure = "Failed to evaluate condition";

    private const int RecentTypes = 128;

    private readonly FactType?[] _recentTypes = new FactType?[RecentTypes];
    private readonly Batch<Fact>?[] _byType;
    private FactType? _lastType;
    private int _depth;
    private bool _isBroken;

    private enum Change
    {
        Insert,
        Update,
        Retract,
    }

    /// <summary>Whether a change is on its way through the network.</summary>
    public bool IsChanging => _depth > 0;

    public FactType TypeOf(object value)
    {
        var type = value.GetType();
        if (_lastType is { } last && last.Type == type) return last;
        return _lastType = RecentTypeOf(type);
    }

    public Fact? Find(object value) => _facts.Find(TypeOf(value), value);

    /// <summary>Adds a fact to the table: rules know it once it is propagated.</summary>
    /// <returns>Whether it is new.</returns>
    public bool TryAdd(Fact fact) => _facts.TryAdd(fact, TypeOf(fact.Value!));

    /// <summary>Gives a fact another object; the table finds it by the identity that this has.</summary>
    public void Replace(Fact fact, object value) => _facts.Replace(fact, TypeOf(value), value);

    /// <summary>Propagates the facts that were pushed onto <see cref="Arriving"/> from a place on, and takes them off.</summary>
    public void PropagateInserts(int start) => Propagate(start, Change.Insert);

    /// <inheritdoc cref="PropagateInserts"/>
    public void PropagateUpdates(int start)
    {
        Rehash(start);
        Propagate(start, Change.Update);
    }

    /// <inheritdoc cref="PropagateInserts"/>
    public void PropagateRetracts(int start) => Propagate(start, Change.Retract);

    public void ConditionEvaluated(
        LambdaExpression expression, object? result, object?[] arguments, Tuple? tuple, Fact? fact, IReadOnlyList<IRuleDefinition> rules)
    {
        Expose();
        Session.Raise.LhsEvaluated(Session, expression, null, result, arguments, tuple, fact, rules);
    }

    /// <summary>A condition, selector or binding threw.</summary>
    /// <exception cref="RuleLhsExpressionEvaluationException">Nobody handled it.</exception>
    public void ConditionFailed(
        string failure, LambdaExpression expression, Exception exception, object? result, object?[] arguments, Tuple? tuple, Fact? fact,
        IReadOnlyList<IRuleDefinition> rules)
    {
        Expose();
        var isHandled = Session.Raise.LhsFailed(Session, expression, exception, arguments, tuple, fact, rules);
        if (IsTraced) Session.Raise.LhsEvaluated(Session, expression, exception, result, arguments, tuple, fact, rules);
        if (!isHandled) throw NRulesInternals.LhsException(failure, expression.ToString(), exception);
    }

    public void FilterEvaluated(LambdaExpression expression, object? result, object?[] arguments, Activation activation)
    {
        Expose();
        Session.Raise.AgendaEvaluated(Session, expression, null, result, arguments, activation);
    }

    /// <summary>A filter threw.</summary>
    /// <exception cref="AgendaExpressionEvaluationException">Nobody handled it.</exception>
    public void FilterFailed(LambdaExpression expression, Exception exception, object? result, object?[] arguments, Activation activation)
    {
        Expose();
        var isHandled = Session.Raise.AgendaFailed(Session, expression, exception, arguments, activation);
        if (IsTraced) Session.Raise.AgendaEvaluated(Session, expression, exception, result, arguments, activation);
        if (isHandled) return;
        throw NRulesInternals.AgendaException(
            "Failed to evaluate agenda filter expression", activation.Rule.Name, expression.ToString(), exception);
    }

    private FactType RecentTypeOf(Type type)
    {
        ref var recent = ref _recentTypes[RuntimeHelpers.GetHashCode(type) & (RecentTypes - 1)];
        return recent is { } known && known.Type == type ? known : recent = Network.TypeOf(type);
    }

    /// <summary>Begins a change; it can be within another one, when an event handler makes it.</summary>
    private OpenChange BeginChange()
    {
        var open = new OpenChange(Mark(), Results.Count, Turned.Count, Scratch.Count, Failing.Count);
        _depth++;
        return open;
    }

    private void EndChange(OpenChange open)
    {
        _depth--;
        Truncate(open.Marks);
        Results.Truncate(open.Results);
        Turned.Truncate(open.Turned);
        Scratch.Truncate(open.Scratch);
        Failing.Truncate(open.Failing);
    }

    private void Propagate(int start, Change change)
    {
        var open = BeginChange();
        var isBroken = true;
        try
        {
            Propagate(start, Arriving.Count - start, change);
            isBroken = false;
        }
        finally
        {
            _isBroken |= isBroken;
            Arriving.Truncate(start);
            EndChange(open);
        }
    }

    private void Propagate(int start, int count, Change change)
    {
        if (count == 0) return;
        var kind = Arriving[start].Kind;
        for (var i = start + 1; i < start + count; i++)
        {
            if (Arriving[i].Kind == kind) continue;
            PropagateByType(start, count, change);
            return;
        }

        foreach (var node in kind.Entries) Enter(node, Arriving, start, count, change);
    }

    /// <summary>Each node of a type is given all facts of the type at once, in the order of these nodes.</summary>
    private void PropagateByType(int start, int count, Change change)
    {
        var byType = _depth > 1 ? new Batch<Fact>?[_byType.Length] : _byType;
        for (var i = start; i < start + count; i++)
        {
            foreach (var node in Arriving[i].Kind.Entries) (byType[node.Order] ??= new Batch<Fact>()).Push(Arriving[i]);
        }

        try
        {
            foreach (var node in Network.TypeNodes)
            {
                if (byType[node.Order] is { Count: > 0 } facts) Enter(node, facts, 0, facts.Count, change);
            }
        }
        finally
        {
            foreach (var facts in byType) facts?.Truncate(0);
        }
    }

    private void Enter(AlphaNode node, Batch<Fact> facts, int start, int count, Change change)
    {
        switch (change)
        {
            case Change.Insert:
                Count(node.SchemaId, Counter.InsertInput, count);
                node.Insert(this, facts, start, count);
                break;
            case Change.Update:
                Count(node.SchemaId, Counter.UpdateInput, count);
                node.Update(this, facts, start, count);
                break;
            case Change.Retract:
                Count(node.SchemaId, Counter.RetractInput, count);
                node.Retract(this, facts, start, count);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(change));
        }
    }

    /// <summary>Where the batches ended before a change.</summary>
    private readonly record struct OpenChange(Marks Marks, int Results, int Turned, int Scratch, int Failing);
}
