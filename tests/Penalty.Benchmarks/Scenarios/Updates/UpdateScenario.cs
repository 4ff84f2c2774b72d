using Penalty.Benchmarks.Runtimes;

namespace Penalty.Benchmarks.Scenarios.Updates;

/// <summary>A session full of facts that one rule aggregates, of which one fact at a time changes.</summary>
public sealed class UpdateScenario
{
    /// <summary>Changes in one run: enough for the clock, few enough that a slow runtime ends.</summary>
    public const int Changes = 20;

    private readonly ISession _session;
    private readonly Board _board = new();
    private readonly Entry[] _entries;
    private readonly Random _random;

    public UpdateScenario(RuleRuntime runtime, Rule rule, int size)
    {
        _random = new Random(size);
        _entries = [.. Enumerable.Range(0, size).Select(_ => new Entry { Rank = _random.Next(10 * size) })];
        _session = runtime.Compile([rule]).CreateSession();
        _session.Insert(_board);
        _session.InsertAll(_entries);
        _session.Fire();
    }

    public void Update()
    {
        for (var i = 0; i < Changes; i++)
        {
            var entry = Any();
            entry.Rank = _random.Next(10 * _entries.Length);
            _session.Update(entry);
            _session.Fire();
        }
    }

    public void RetractAndInsert()
    {
        for (var i = 0; i < Changes; i++)
        {
            var entry = Any();
            _session.Retract(entry);
            entry.Rank = _random.Next(10 * _entries.Length);
            _session.Insert(entry);
            _session.Fire();
        }
    }

    public void Check()
    {
        _board.ReadsAll = true;
        _session.UpdateAll(_entries);
        CheckAfter(Update);
        CheckAfter(RetractAndInsert);
        _board.ReadsAll = false;
    }

    private void CheckAfter(Action changes)
    {
        changes();
        UnexpectedResultException.Unless(_board.Ranks.Length > 0 ? IsInOrder() : IsGrouped(), "update");
    }

    private bool IsInOrder() => _board.Ranks.SequenceEqual(_entries.Select(e => e.Rank).Order());

    private bool IsGrouped() => Enumerable.Range(0, Entry.Groups)
        .All(group => _board.SizeOfGroup[group] == _entries.Count(e => e.Group == group));

    private Entry Any() => _entries[_random.Next(_entries.Length)];
}
