using System.Linq.Expressions;

namespace Penalty.Engine.Rete;

/// <summary>A filter of a rule's matches, compiled.</summary>
internal sealed record RuleFilter(
    FilterType Type, LambdaExpression Expression, Deferred<Func<Tuple, Fact?, object?>> Compiled, ArgumentMap Arguments)
{
    /// <summary>Whether all predicates hold, and one of the keys, if there are any, differs from what it was when the match was last selected.</summary>
    public static bool Accept(WorkingMemory memory, Activation activation)
    {
        var keys = 0;
        var changed = activation.Keys is null;
        foreach (var filter in activation.Node.Filters)
        {
            if (filter.Type == FilterType.Predicate)
            {
                if (filter.Evaluate(memory, activation) is not true) return false;
            }
            else
            {
                changed |= !Equals(activation.Keys?[keys], filter.Evaluate(memory, activation));
                keys++;
            }
        }

        return keys == 0 || changed;
    }

    /// <summary>Notes the keys of a match that was selected to fire.</summary>
    public static void Select(WorkingMemory memory, Activation activation)
    {
        memory.MatchesHoldMore = true;
        activation.Keys = [.. activation.Node.Filters.Where(f => f.Type == FilterType.KeyChange).Select(f => f.Evaluate(memory, activation))];
    }

    private object? Evaluate(WorkingMemory memory, Activation activation)
    {
        object? result;
        try
        {
            result = Compiled.Value(activation.Tuple, null);
        }
        catch (Exception e)
        {
            memory.FilterFailed(Expression, e, ArgumentsOf(activation), activation);
            return null;
        }

        if (memory.IsTraced) memory.FilterEvaluated(Expression, result, ArgumentsOf(activation), activation);
        return result;
    }

    private object?[] ArgumentsOf(Activation activation) => Arguments.Of(activation.Tuple, (Fact?)null);
}
