namespace Penalty.Engine.Tests.Judge;

/// <summary>Makes rules.</summary>
internal sealed class RuleGrammar
{
    private static readonly Type[] Yields = [typeof(Yielded1), typeof(Yielded2)];

    private readonly Choices _choices;
    private readonly int _number;

    private RuleGrammar(byte[] bytes, int number)
    {
        _choices = new Choices(bytes);
        _number = number;
    }

    public static RuleSpec Rule(byte[] bytes, int number) => new RuleGrammar(bytes, number).Rule();

    private RuleSpec Rule()
    {
        var level = _choices.Of(1, 1, 2, 2, 3);
        var priority = _choices.Of(0, 0, 1, -1);
        var parts = new PartGrammar(_choices, _number, level);
        for (var count = 1 + _choices.Next(4); count > 0; count--) parts.AddPart();
        return new RuleSpec(
            _number, level, priority, !_choices.OneIn(4), !_choices.OneIn(5), _choices.OneIn(3), _choices.OneIn(8),
            parts.Parts, parts.Declared, parts.Slots, Filters(parts), Effects(level, parts.Visible));
    }

    private List<Filter> Filters(PartGrammar parts)
    {
        var filters = new List<Filter>();
        if (parts.Visible.Count == 0) return filters;

        // In a rule with alternatives NRules takes what a filter uses from the places that it has in the first (see the engine's README).
        if (parts.Parts.Any(p => p is Either)) return filters;
        for (var count = _choices.Of(0, 0, 1, 2); count > 0; count--)
        {
            filters.Add(_choices.OneIn(2)
                ? new Filter(parts.Conditions.Where(parts.Visible), null)
                : new Filter(null, parts.Conditions.Number(parts.Visible[_choices.Next(parts.Visible.Count)], parts.Visible)));
        }

        return filters;
    }

    private List<Effect> Effects(int level, IReadOnlyList<Variable> visible)
    {
        var effects = new List<Effect>();
        for (var count = _choices.Of(0, 1, 1, 2); count > 0; count--)
        {
            var deed = _choices.Of(Deed.Yield, Deed.Yield, Deed.Yield, Deed.YieldFromBefore, Deed.TryInsert, Deed.Insert, Deed.Update, Deed.Retract, Deed.Halt, Deed.RetractLinked, Deed.Resolve);
            if (deed < Deed.Update && level > Yields.Length) continue;
            var plain = visible.Where(IsPlain).ToList();
            if (deed is Deed.Update or Deed.Retract && plain.Count == 0) continue;
            var subject = deed is Deed.Update or Deed.Retract ? plain[_choices.Next(plain.Count)] : null;
            effects.Add(new Effect(deed, subject, Value(visible), Value(visible)));
        }

        return effects;
    }

    /// <summary>Whether facts of it are there to be changed by rules: neither linked nor made by a query.</summary>
    private static bool IsPlain(Variable variable) =>
        variable.Kind == Kind.Item && !typeof(Yielded).IsAssignableFrom(variable.Type) && variable.Type != typeof(Pick);

    private Sum Value(IReadOnlyList<Variable> visible)
    {
        if (visible.Count == 0) return new Sum(null, null, _choices.Next(3));
        return new Sum(new Term(visible[_choices.Next(visible.Count)], _choices.Next(2)), null, _choices.Next(2));
    }
}
