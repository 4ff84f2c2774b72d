namespace Penalty.Engine.Tests.Reference;

/// <summary>What a rule's action can do, in either engine.</summary>
internal interface IDeeds
{
    /// <summary>Counts facts that were inserted under keys of their own.</summary>
    int CountInserted();

    Item? GetLinked(object key);

    void InsertLinked(object key, Item fact);

    void UpdateLinked(object key, Item fact);

    void Insert(Item fact);

    void TryInsert(Item fact);

    void TryUpdate(Item fact);

    void TryRetract(Item fact);

    void Halt();
}

/// <summary>Does what rules do when they fire.</summary>
internal static class Deeds
{
    /// <summary>So many facts come from rules at most, as no rule may go on for ever.</summary>
    private const int MostInserted = 5;

    public static void Do(RuleSpec rule, string label, object?[] values, IDeeds engine)
    {
        // Calculated first: what is done first changes what is seen later, in one engine at once and in the other not.
        var numbers = rule.Effects.Select(e => (A: Bounded(e.A, values), B: Bounded(e.B, values))).ToList();
        for (var i = 0; i < rule.Effects.Count; i++) Do(rule, i, label, values, numbers[i], engine);
    }

    private static void Do(RuleSpec rule, int index, string label, object?[] values, (int A, int B) numbers, IDeeds engine)
    {
        var (a, b) = numbers;
        var effect = rule.Effects[index];
        switch (effect.Deed)
        {
            case Deed.Yield:
                Yield(index, engine, _ => Linked(rule.Level, $"{rule.Name}({label}){index}", a, b));
                break;
            case Deed.YieldFromBefore:
                Yield(index, engine, before => Linked(rule.Level, $"{rule.Name}({label}){index}", before is null ? a : (before.A + 1) % 3, b));
                break;
            case Deed.TryInsert:
                engine.TryInsert(Note(rule.Level, $"n{a}{b}", a, b));
                break;
            case Deed.Insert when engine.CountInserted() is var count && count < MostInserted:
                engine.Insert(Note(rule.Level, $"m{count}", a, b));
                break;
            case Deed.Update when values[effect.Subject!.Slot] is Item { B: < 3 } item:
                item.B++;
                engine.TryUpdate(item);
                break;
            case Deed.Retract:
                engine.TryRetract((Item)values[effect.Subject!.Slot]!);
                break;
            case Deed.Halt:
                engine.Halt();
                break;
        }
    }

    private static void Yield(int index, IDeeds engine, Func<Item?, Item> make)
    {
        var before = engine.GetLinked(index);
        if (before is null) engine.InsertLinked(index, make(null));
        else engine.UpdateLinked(index, make(before));
    }

    private static int Bounded(Sum sum, object?[] values) => (Reading.Number(sum, values) & int.MaxValue) % 4;

    private static Item Linked(int level, string key, int a, int b) => level == 1 ? new Yielded1(key, a, b) : new Yielded2(key, a, b);

    private static Item Note(int level, string key, int a, int b) => level == 1 ? new Note1(key, a, b) : new Note2(key, a, b);
}
