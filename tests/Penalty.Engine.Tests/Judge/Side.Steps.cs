namespace Penalty.Engine.Tests.Judge;

internal sealed partial class Side
{
    private const int MostFirings = 60;

    private void Perform(Step step)
    {
        switch (step.Kind)
        {
            case StepKind.Insert or StepKind.InsertAll or StepKind.TryInsertAll:
                Insert(step);
                break;
            case StepKind.Update or StepKind.UpdateAll or StepKind.TryUpdateAll or StepKind.Replace:
                Update(step);
                break;
            case StepKind.Retract or StepKind.RetractAll or StepKind.TryRetractAll:
                Retract(step);
                break;
            case StepKind.Fire:
                Note($"fired {_session.Fire(MostFirings)}");
                break;
            case StepKind.FireSome:
                Note($"fired {_session.Fire(step.Count - 1)}");
                break;
            case StepKind.FireCancelled:
                Note($"fired {_session.Fire(MostFirings, new CancellationToken(canceled: true))}");
                break;
            case StepKind.Propagate:
                Propagate();
                break;
            case StepKind.SwitchPropagation:
                _session.AutoPropagateLinkedFacts = !_session.AutoPropagateLinkedFacts;
                break;
            case StepKind.ClearAgenda:
                _session.Agenda.Clear();
                break;
            case StepKind.Misuse:
                Misuse(step);
                break;
        }
    }

    private void Insert(Step step)
    {
        var ids = Things.Ids(step, several: step.Kind != StepKind.Insert);
        if (step.Kind == StepKind.TryInsertAll)
        {
            Note(_session.TryInsertAll(ids.Select(id => Find(id) ?? Things.Make(id, step)), OptionsOf(step)));
            return;
        }

        var facts = ids.Where(id => Find(id) is null).Select(id => Things.Make(id, step)).ToList();
        if (step.Kind == StepKind.InsertAll) _session.InsertAll(facts);
        else foreach (var fact in facts) _session.Insert(fact);
    }

    private void Update(Step step)
    {
        var ids = Things.Ids(step, several: step.Kind is StepKind.UpdateAll or StepKind.TryUpdateAll);
        var facts = Given(ids, step, step.Kind == StepKind.TryUpdateAll);
        if (step.Kind == StepKind.Replace) facts = [.. facts.OfType<Green>().Select(g => g.Copy())];

        // What is changed and not updated is no longer where a hashed join would look for it: see the engine's README.
        var isRefused = step.Kind == StepKind.TryUpdateAll && OptionsOf(step) == BatchOptions.AllOrNothing && ids.Exists(id => Find(id) is null);
        for (var i = 0; i < facts.Count && !isRefused; i++) Things.Change(facts[i], step, i);
        if (step.Kind == StepKind.TryUpdateAll) Note(_session.TryUpdateAll(facts, OptionsOf(step)));
        else if (step.Kind == StepKind.UpdateAll) _session.UpdateAll(facts);
        else foreach (var fact in facts) _session.Update(fact);
    }

    private void Retract(Step step)
    {
        var ids = Things.Ids(step, several: step.Kind != StepKind.Retract);
        var facts = Given(ids, step, step.Kind == StepKind.TryRetractAll);
        if (step.Kind == StepKind.TryRetractAll) Note(_session.TryRetractAll(facts, OptionsOf(step)));
        else if (step.Kind == StepKind.RetractAll) _session.RetractAll(facts);
        else foreach (var fact in facts) _session.Retract(fact);
    }

    private void Propagate()
    {
        foreach (var set in _session.PropagateLinked())
            Note($"{set.Action} {set.FactCount}: {string.Join(" ", set.Facts.Select(f => Reading.Content(f.Value)))}");
    }

    private void Misuse(Step step)
    {
        var stranger = Things.Make(step.Id, step);
        var known = Find(step.Id);
        switch (step.A)
        {
            case 0:
                if (known is not null) _session.InsertAll([stranger is Green ? stranger : known]);
                else _session.UpdateAll([stranger]);
                break;
            case 1:
                if (known is not null) Note($"inserted {_session.TryInsert(known)}");
                else Note($"updated {_session.TryUpdate(stranger)} retracted {_session.TryRetract(stranger)}");
                break;
            case 2:
                if (known is not null) _session.Insert(known);
                else _session.Retract(stranger);
                break;
            default:
                _session.InsertAll([new Red("other", 0, 0, null), null!]);
                break;
        }
    }

    private List<Item> Given(List<int> ids, Step step, bool orStrangers) =>
        [.. ids.Select(id => Find(id) ?? (orStrangers ? Things.Make(id, step) : null)).OfType<Item>()];

    private Item? Find(int id)
    {
        var key = Things.KeyOf(id);
        return _session.Query<Item>().AsEnumerable().FirstOrDefault(i => i.Key == key);
    }

    private void Note(IFactResult result) => Note($"failed {result.FailedCount}: {string.Join(" ", result.Failed)}");

    private void Note(string result) => _probe.Note(Aspect.Result, result);

    private static BatchOptions OptionsOf(Step step) => step.B % 2 == 0 ? BatchOptions.SkipFailed : BatchOptions.AllOrNothing;
}
