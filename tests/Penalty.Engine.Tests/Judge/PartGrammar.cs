using System.Globalization;

namespace Penalty.Engine.Tests.Judge;

/// <summary>Makes the conditions of one rule, each over what was declared before it.</summary>
internal sealed class PartGrammar
{
    private static readonly Type[][] TypesOfLevel =
    [
        [typeof(Thing), typeof(Red), typeof(Blue), typeof(IBright), typeof(Green), typeof(Red), typeof(Thing)],
        [typeof(Yielded1), typeof(Yielded1), typeof(Note1)],
        [typeof(Yielded2), typeof(Yielded), typeof(Note2), typeof(Note)],
    ];

    private readonly Choices _choices;
    private readonly int _rule;
    private readonly int _level;
    private readonly ConditionGrammar _conditions;
    private readonly List<Part> _parts = [];
    private readonly List<Variable> _visible = [];
    private readonly List<Variable> _declared = [];
    private int _slots;
    private int _joined;

    public PartGrammar(Choices choices, int rule, int level)
    {
        _choices = choices;
        _rule = rule;
        _level = level;
        _conditions = new ConditionGrammar(choices);
    }

    public IReadOnlyList<Part> Parts => _parts;

    /// <summary>What later parts can refer to.</summary>
    public IReadOnlyList<Variable> Visible => _visible;

    /// <summary>What a match can have values for, that of branches too.</summary>
    public IReadOnlyList<Variable> Declared => _declared;

    public int Slots => _slots;

    public ConditionGrammar Conditions => _conditions;

    public void AddPart() => _parts.Add(_choices.Next(16) switch
    {
        < 5 => Declare(Facts(_visible)),
        5 => new Quantifier(false, Inner()),
        6 => new Quantifier(true, Inner()),
        7 => AllOf(),
        8 => Alternative(),
        9 => new Together([Declare(Facts(_visible)), Small()]),
        10 or 11 => Let(),
        _ => Declare(new QueryGrammar(_choices, _conditions, New, _visible).From(Facts(_visible))),
    });

    private Pattern Declare(Pattern pattern)
    {
        _visible.Add(pattern.Variable);
        _declared.Add(pattern.Variable);
        if (pattern.Source is null) _joined++;
        return pattern;
    }

    private Variable New(Kind kind, Type type, Query? ordering = null) =>
        new(_slots, string.Create(CultureInfo.InvariantCulture, $"r{_rule}v{_slots++}"), kind, type, ordering);

    private Pattern Facts(IReadOnlyList<Variable> earlier)
    {
        var types = TypesOfLevel[_level > 1 && _choices.OneIn(2) ? _level - 1 : _choices.Next(_level)];
        var variable = New(Kind.Item, types[_choices.Next(types.Length)]);
        return new Pattern(variable, _conditions.Of(variable, earlier, _joined > 0 && (_joined > 1 || !_choices.OneIn(3))), null);
    }

    /// <summary>What is quantified: a pattern, a query, or a group of two whose second can be quantified again.</summary>
    private List<Part> Inner()
    {
        var choice = _choices.Next(6);
        if (choice == 5 && _choices.OneIn(8)) return [new Either([[Facts(_visible)], [Facts(_visible)]])];
        if (choice == 1) return [new QueryGrammar(_choices, _conditions, New, _visible).From(Facts(_visible))];
        var first = Facts(_visible);
        if (choice < 4) return [first];
        Variable[] within = [.. _visible, first.Variable];
        var second = Facts(within);
        return choice == 4 ? [first, second] : [first, new Quantifier(_choices.OneIn(2), [second])];
    }

    private All AllOf()
    {
        var first = Facts(_visible);
        var further = New(Kind.Item, first.Variable.Type);
        return new All(first, new Pattern(further, _conditions.Of(further, _visible, false), null));
    }

    private Either Alternative()
    {
        var branches = new List<IReadOnlyList<Part>>();
        for (var i = 0; i < 2 + _choices.Next(2); i++)
        {
            branches.Add([.. _choices.OneIn(2) ? [] : Marker(i), .. Branch()]);
        }

        return new Either(branches);
    }

    private List<Part> Marker(int branch)
    {
        var mark = New(Kind.Marker, typeof(string));
        _declared.Add(mark);
        return [new Pattern(mark, [], new Mark("b" + branch))];
    }

    private List<Part> Branch()
    {
        if (!_choices.OneIn(2)) return [Small()];
        var pattern = Facts(_visible);
        _declared.Add(pattern.Variable);
        return _choices.OneIn(2) ? [pattern, new Quantifier(_choices.OneIn(2), [Facts([.. _visible, pattern.Variable])])] : [pattern];
    }

    private Quantifier Small() => new(_choices.OneIn(2), [Facts(_visible)]);

    private Pattern Let()
    {
        if (_visible.Count == 0) return Declare(Facts(_visible));
        var variable = New(Kind.Number, typeof(int));
        var value = _conditions.Number(_visible[_choices.Next(_visible.Count)], _visible);
        return Declare(new Pattern(variable, _conditions.Of(variable, _visible, false), new Calculation(value)));
    }
}
