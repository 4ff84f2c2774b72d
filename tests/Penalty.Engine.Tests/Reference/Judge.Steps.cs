using System.Globalization;

namespace Penalty.Engine.Tests.Reference;

internal sealed partial class Judge
{
    private const int Things = 24;

    public void Do(Step step)
    {
        switch (step.Kind)
        {
            case StepKind.Insert or StepKind.InsertAll:
                Insert(step);
                break;
            case StepKind.Update or StepKind.UpdateAll:
                Update(step);
                break;
            case StepKind.Retract or StepKind.RetractAll:
                Retract(step);
                break;
            case StepKind.Fire or StepKind.FireSome:
                Fire(step.Kind == StepKind.Fire ? int.MaxValue : step.Count);
                break;
            case StepKind.Propagate:
                Compare("linked", _reference.PropagateLinked(), _session.PropagateLinked().Select(s => $"{s.Action} {KeysOf(s)}"));
                break;
            case StepKind.SwitchPropagation:
                _session.AutoPropagateLinkedFacts = _reference.AutoPropagates = !_reference.AutoPropagates;
                break;
            case StepKind.ClearAgenda:
                _session.Agenda.Clear();
                _reference.ClearAgenda();
                break;
        }

        Compare();
    }

    private void Insert(Step step)
    {
        var ids = Ids(step, StepKind.InsertAll).Where(id => _reference.Find(KeyOf(id)) is null).ToList();
        if (ids.Count == 0) return;
        foreach (var id in ids) _items[KeyOf(id)] = Make(id, step);
        _reference.Insert(ids.Select(id => Make(id, step)));
        if (step.Kind == StepKind.InsertAll) _session.InsertAll(ids.Select(id => _items[KeyOf(id)]));
        else foreach (var id in ids) _session.Insert(_items[KeyOf(id)]);
    }

    private void Update(Step step)
    {
        var keys = Present(step, StepKind.UpdateAll);
        if (keys.Count == 0) return;
        for (var i = 0; i < keys.Count; i++)
        {
            Change(_items[keys[i]], step, i);
            Change(_reference.Find(keys[i])!, step, i);
        }

        _reference.Update(keys.Select(k => _reference.Find(k)!));
        if (step.Kind == StepKind.UpdateAll) _session.UpdateAll(keys.Select(k => _items[k]));
        else foreach (var key in keys) _session.Update(_items[key]);
    }

    private void Retract(Step step)
    {
        var keys = Present(step, StepKind.RetractAll);
        if (keys.Count == 0) return;
        _reference.Retract([.. keys.Select(k => _reference.Find(k)!)]);
        if (step.Kind == StepKind.RetractAll) _session.RetractAll(keys.Select(k => _items[k]));
        else foreach (var key in keys) _session.Retract(_items[key]);
    }

    private void Fire(int most)
    {
        _probe.Firings.Clear();
        var fired = FireSession(most);
        if (fired != _probe.Firings.Count) throw new AssertionException($"Says {fired} fired, but {_probe.Firings.Count} did");
        _reference.Fire(_probe.Firings, most);
    }

    private int FireSession(int most)
    {
        try
        {
            return _session.Fire(most);
        }
        catch (FiringLimitException)
        {
            throw new TooManyException();
        }
    }

    private List<string> Present(Step step, StepKind several) =>
        [.. Ids(step, several).Select(KeyOf).Where(k => _reference.Find(k) is not null)];

    /// <summary>One, or several of which the last follow the first again when there are none left.</summary>
    private static IEnumerable<int> Ids(Step step, StepKind several) =>
        Enumerable.Range(step.Id, step.Kind == several ? step.Count : 1).Select(id => id % Things);

    private static string KeyOf(int id) => "t" + id.ToString(CultureInfo.InvariantCulture);

    private static Item Make(int id, Step step) => (id % 3) switch
    {
        0 => new Red(KeyOf(id), (step.A + id) % 4, step.B, TextOf(step.S)),
        1 => new Blue(KeyOf(id), (step.A + id) % 4, step.B, TextOf(step.S)),
        _ => new Green(KeyOf(id), (step.A + id) % 4, step.B, TextOf(step.S)),
    };

    private static void Change(Item item, Step step, int index)
    {
        item.A = (step.A + index) % 4;
        if (step.Count % 2 == 0) item.B = step.B;
        if (step.Count % 3 == 0) item.S = TextOf(step.S);
    }

    private static string? TextOf(int text) => text == 0 ? null : text == 1 ? "a" : "b";

    private static string KeysOf(ILinkedFactSet set) =>
        string.Join(",", set.Facts.Select(f => ((Item)f.Value!).Key).Order(StringComparer.Ordinal));
}
