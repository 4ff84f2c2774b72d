using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using NRules.RuleModel;

namespace Penalty.Testing;

/// <summary>What is known of one rule. Safe for several threads.</summary>
internal sealed class RuleTally
{
    private readonly Lock _lock = new();
    private readonly List<ConditionTally> _conditions = [];
    private readonly Dictionary<string, ConditionTally> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ConditionTally>> _byShape = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<LambdaExpression, ConditionTally> _byExpression = [];
    private long _fired;

    public RuleTally(string name) => Name = name;

    public string Name { get; }

    public void Fire() => Interlocked.Increment(ref _fired);

    /// <summary>Takes in the conditions of a rule of this name; several evaluators may have one, and not quite the same.</summary>
    public void Learn(IRuleDefinition rule)
    {
        var conditions = RuleCondition.Of(rule).ToList();
        lock (_lock)
        {
            foreach (var condition in conditions) Learn(condition);
        }
    }

    /// <summary>The conditions that an evaluated expression stands for: the very same, or those of the same shape where rules share one.</summary>
    public IReadOnlyList<ConditionTally> Find(LambdaExpression expression)
    {
        lock (_lock)
        {
            if (_byExpression.TryGetValue(expression, out var same)) return [same];
            if (_byShape.TryGetValue(ExpressionText.Shape(expression), out var alike)) return [.. alike];
            return IsSameFact(expression) ? [] : [Unstated(expression)];
        }
    }

    public CoveredRule Read()
    {
        lock (_lock)
        {
            return new CoveredRule(Name, Interlocked.Read(ref _fired), [.. _conditions.Select(c => c.Read())]);
        }
    }

    private void Learn(RuleCondition condition)
    {
        if (!_byText.TryGetValue(condition.Text, out var tally)) tally = Add(condition.Text);
        _byExpression.AddOrUpdate(condition.Expression, tally);
        if (!_byShape.TryGetValue(condition.Shape, out var alike)) _byShape.Add(condition.Shape, alike = []);
        if (!alike.Contains(tally)) alike.Add(tally);
    }

    /// <summary>Whether two facts are one: that is how NRules finds one that is not what all have to be.</summary>
    private static bool IsSameFact(LambdaExpression expression) => expression is
    {
        Parameters: [var one, var other],
        Body: BinaryExpression { NodeType: ExpressionType.Equal, Left: ParameterExpression left, Right: ParameterExpression right },
    } && ((left, right) == (one, other) || (left, right) == (other, one));

    /// <summary>A runtime may evaluate what no rule states in so many words; it is reported as it is, so that nothing is lost.</summary>
    private ConditionTally Unstated(LambdaExpression expression)
    {
        var text = ExpressionText.Of(expression);
        return _byText.TryGetValue(text, out var known) ? known : Add(text);
    }

    private ConditionTally Add(string text)
    {
        var tally = new ConditionTally(text);
        _conditions.Add(tally);
        _byText.Add(text, tally);
        return tally;
    }
}
