namespace Penalty.Engine.Tests.Judge;

/// <summary>Does what a rule does when it fires.</summary>
internal sealed class Deeds(RuleSpec rule, MatchTrigger trigger, string label, object?[] values, Probe probe, IContext context)
{
    /// <summary>So many facts come from rules at most, as no rule may go on for ever.</summary>
    private const int MostInserted = 5;

    public void Do()
    {
        // Calculated first, as what is done first changes what is seen later.
        var numbers = rule.Effects.Select(e => (A: Bounded(e.A), B: Bounded(e.B))).ToList();
        for (var i = 0; i < rule.Effects.Count; i++) Do(rule.Effects[i], i, numbers[i].A, numbers[i].B);
    }

    private void Do(Effect effect, int index, int a, int b)
    {
        if (trigger == MatchTrigger.Removed && effect.Deed is not (Deed.TryInsert or Deed.Halt or Deed.Resolve)) return;
        switch (effect.Deed)
        {
            case Deed.Yield:
                Yield(index, _ => Linked(index, a, b));
                break;
            case Deed.YieldFromBefore:
                Yield(index, before => Linked(index, before is null ? a : (before.A + 1) % 3, b));
                break;
            case Deed.RetractLinked:
                foreach (var key in context.GetLinkedKeys().ToList()) context.RetractLinked(key, context.GetLinked(key)!);
                break;
            case Deed.TryInsert:
                context.TryInsert(Note($"n{a}{b}", a, b));
                break;
            case Deed.Insert when probe.CountInserted() is var count && count < MostInserted:
                context.Insert(Note($"m{count}", a, b));
                break;
            case Deed.Update when values[effect.Subject!.Slot] is Item { B: < 3 } item:
                item.B++;
                if (!context.TryUpdate(item)) item.B--;
                break;
            case Deed.Retract:
                context.TryRetract((Item)values[effect.Subject!.Slot]!);
                break;
            case Deed.Halt:
                context.Halt();
                break;
            case Deed.Resolve:
                probe.Note(Aspect.Firing, $"drew {((IWell?)context.Resolve(typeof(IWell)))?.Draw()}");
                break;
        }
    }

    private void Yield(int index, Func<Item?, Item> make)
    {
        var before = (Item?)context.GetLinked(index);
        if (before is null) context.InsertLinked(index, make(null));
        else context.UpdateLinked(index, make(before));
    }

    private int Bounded(Sum sum) => (Reading.Number(sum, values) & int.MaxValue) % 4;

    private Item Linked(int index, int a, int b)
    {
        var key = $"{rule.Name}({label}){index}";
        return rule.Level == 1 ? new Yielded1(key, a, b) : new Yielded2(key, a, b);
    }

    private Item Note(string key, int a, int b) => rule.Level == 1 ? new Note1(key, a, b) : new Note2(key, a, b);
}
