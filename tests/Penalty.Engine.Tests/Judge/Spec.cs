namespace Penalty.Engine.Tests.Judge;

internal enum Kind
{
    Item,
    Number,
    Items,
    Group,
    Lookup,

    /// <summary>Tells which branch of an alternative a match is of.</summary>
    Marker,
}

/// <summary>What an element of a rule declares: its place among the values of a match; its type, or that of the elements of a collection; and
/// what put a collection in order.</summary>
internal sealed record Variable(int Slot, string Name, Kind Kind, Type Type, Query? Ordering = null)
{
    public override string ToString() => $"{Name}:{Kind}<{Type.Name}>";
}

/// <summary>A value of a variable: 0 and 1 are numbers, 2 is the text of an item.</summary>
internal sealed record Term(Variable Variable, int Attribute)
{
    public override string ToString() => $"{Variable.Name}.{"ABS"[Attribute]}";
}

/// <summary>A number made from up to two terms and a constant. A risky one throws when it is 3.</summary>
internal sealed record Sum(Term? First, Term? Second, int Constant, bool IsRisky = false)
{
    public IEnumerable<Term> Terms => new[] { First, Second }.OfType<Term>();

    public override string ToString() => string.Join("+", Terms.Select(t => t.ToString()).Append($"{Constant}")) + (IsRisky ? "!" : "");
}

internal enum Comparison
{
    Equal,
    NotEqual,
    Less,
    Greater,
}

internal abstract record Test(Comparison Comparison, Term Left);

internal sealed record NumberTest(Comparison Comparison, Term Left, Sum Right, bool IsMirrored) : Test(Comparison, Left)
{
    public override string ToString() => $"{Left} {Comparison}{(IsMirrored ? "'" : "")} {Right}";
}

internal sealed record TextTest(Comparison Comparison, Term Left, Term? Right, string? Constant) : Test(Comparison, Left)
{
    public override string ToString() => $"{Left} {Comparison} {Right?.ToString() ?? Constant ?? "null"}";
}

/// <summary>Tests that are joined by <c>&amp;&amp;</c> in one expression.</summary>
internal sealed record Condition(IReadOnlyList<Test> Tests)
{
    public override string ToString() => string.Join(" && ", Tests);
}

internal enum Operator
{
    Select,
    SelectMany,
    GroupBy,
    Collect,
    Order,
    Lookup,

    /// <summary>A custom aggregator: a pick for each number that facts have.</summary>
    Tally,
}

internal abstract record Source;

internal sealed record Calculation(Sum Value) : Source;

internal sealed record Mark(string Text) : Source;

/// <summary>An aggregation. What the numbers are for depends on the operator: values, keys.</summary>
internal sealed record Query(Operator Operator, Pattern From, IReadOnlyList<(Sum Number, bool IsDescending)> Numbers) : Source
{
    public override string ToString() => $"({From}).{Operator}({string.Join("; ", Numbers)})";
}

internal abstract record Part;

internal sealed record Pattern(Variable Variable, IReadOnlyList<Condition> Conditions, Source? Source) : Part
{
    public override string ToString() => $"{Variable} [{string.Join(", ", Conditions)}]" + (Source is null ? "" : $" from {Source}");
}

internal sealed record Quantifier(bool Exists, IReadOnlyList<Part> Parts) : Part
{
    public override string ToString() => $"{(Exists ? "Exists" : "Not")}({string.Join(" and ", Parts)})";
}

internal sealed record All(Pattern Base, Pattern Further) : Part;

internal sealed record Either(IReadOnlyList<IReadOnlyList<Part>> Branches) : Part
{
    public override string ToString() => $"Or({string.Join(" | ", Branches.Select(b => string.Join(" and ", b)))})";
}

internal sealed record Together(IReadOnlyList<Part> Parts) : Part
{
    public override string ToString() => $"And({string.Join(" and ", Parts)})";
}

internal enum Deed
{
    Yield,
    YieldFromBefore,
    TryInsert,
    Insert,
    Update,
    Retract,
    Halt,
    RetractLinked,
    Resolve,
}

internal sealed record Effect(Deed Deed, Variable? Subject, Sum A, Sum B);

/// <summary>A filter of a rule: a condition that holds, or a number that changes.</summary>
internal sealed record Filter(Condition? Where, Sum? Key)
{
    public override string ToString() => Where is null ? $"on change {Key}" : $"where {Where}";
}

internal sealed record RuleSpec(
    int Number, int Level, int Priority, bool IsRepeatable, bool FiresOnUpdate, bool FiresOnRemoval, bool NeedsWell, IReadOnlyList<Part> Parts,
    IReadOnlyList<Variable> Declared, int Slots, IReadOnlyList<Filter> Filters, IReadOnlyList<Effect> Effects)
{
    public string Name => $"R{Number}";

    public override string ToString() =>
        $"{Name} level {Level} priority {Priority} repeatable {IsRepeatable} onUpdate {FiresOnUpdate} onRemoval {FiresOnRemoval} well {NeedsWell}\n"
        + string.Concat(Parts.Select(p => $"    {p}\n")) + string.Concat(Filters.Select(f => $"    filter {f}\n"))
        + string.Concat(Effects.Select(e => $"    => {e}\n"));
}
