using System.Linq.Expressions;

namespace Penalty.Engine.Rete;

/// <summary>A filter of a rule's matches, compiled.</summary>
internal sealed record RuleFilter(
    FilterType Type, LambdaExpression Expression, Deferred<Func<Tuple, Fact?, object?>> Compiled, ArgumentMap Arguments)
{
    /// <summary>Whether all predicates hold, and one of the keys, if there are any, differs from what it was when the match last fired.</summary>
    /// <exception cref="AgendaExpressionEvaluationException">A filter threw, and nobody handled it.</exception>
    public static bool Accept(WorkingMemory memory, Activation activation)
    {
        var filters = activation.Node.Filters;
        var keys = 0;
        foreach (var filter in filters)
        {
            if (filter.Type == FilterType.KeyChange) keys++;
            else if (!filter.TryEvaluate(memory, activation, out var holds) || holds is not true) return false;
        }

        return keys == 0 || HaveChanged(memory, activation, filters, keys);
    }

    /// <summary>Notes the keys of a match that fires.</summary>
    public static void Select(Activation activation) => activation.Keys = activation.NewKeys ?? activation.Keys;

    private static bool HaveChanged(WorkingMemory memory, Activation activation, RuleFilter[] filters, int count)
    {
        memory.MatchesHoldMore = true;
        var keys = new object?[count];
        var place = 0;
        var isKnown = true;
        foreach (var filter in filters)
        {
            if (filter.Type == FilterType.KeyChange) isKnown &= filter.TryEvaluate(memory, activation, out keys[place++]);
        }

        if (!isKnown) return false;
        activation.NewKeys = keys;
        return activation.Keys is null || !activation.Keys.AsSpan().SequenceEqual(keys);
    }

    /// <returns>Whether the filter was evaluated; if not, a handler has handled the error.</returns>
    private bool TryEvaluate(WorkingMemory memory, Activation activation, out object? result)
    {
        try
        {
            result = Compiled.Value(activation.Tuple, null);
        }
        catch (Exception e)
        {
            result = null;
            memory.FilterFailed(Expression, e, Type == FilterType.Predicate ? false : null, ArgumentsOf(activation), activation);
            return false;
        }

        if (memory.IsTraced) memory.FilterEvaluated(Expression, result, ArgumentsOf(activation), activation);
        return true;
    }

    private object?[] ArgumentsOf(Activation activation) => Arguments.Of(activation.Tuple, (Fact?)null);
}
