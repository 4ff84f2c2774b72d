using CsCheck;
using Penalty.Engine.Fluent;
using Penalty.Engine.Fluent.Dsl;

namespace Penalty.Engine.Tests.Reference;

/// <summary>Random scripts of insert, update, retract and fire, through the engine and through nested loops: what is found must agree after
/// every firing. The number of scripts can be set by the variable PENALTY_SCRIPTS; a failure prints its seed and shrinks.</summary>
public sealed class RandomScriptTests
{
    private static readonly ISessionFactory Factory = Compile();

    private enum Step
    {
        Insert,
        Update,
        Retract,
        Fire,
        InsertBatch,
    }

    private static long Scripts =>
        long.TryParse(Environment.GetEnvironmentVariable("PENALTY_SCRIPTS"), out var scripts) ? scripts : 2_000;

    [Test]
    public void Script_AnySequenceOfChanges_FindsWhatNestedLoopsFind()
    {
        var step = Gen.Select(Gen.Enum<Step>(), Gen.Int[0, 11], Gen.Int[0, 3], Gen.Int[0, 3]);
        step.Array[1, 40].Sample(script =>
        {
            var session = Factory.CreateSession();
            var people = new Dictionary<int, Person>();
            foreach (var (action, id, group, value) in script) Apply(session, people, action, id, group, value);
            session.Fire();
            Compare(session, people.Values);
        }, iter: Scripts);
    }

    private static void Apply(ISession session, Dictionary<int, Person> people, Step action, int id, int group, int value)
    {
        switch (action)
        {
            case Step.Insert when !people.ContainsKey(id):
                session.Insert(people[id] = Person(id, group, value));
                break;
            case Step.InsertBatch:
                var batch = Enumerable.Range(id, 4).Where(i => !people.ContainsKey(i)).Select(i => Person(i, (group + i) % 4, value)).ToList();
                foreach (var person in batch) people.Add(person.Id, person);
                session.InsertAll(batch);
                break;
            case Step.Update when people.TryGetValue(id, out var changed):
                (changed.Group, changed.Value) = (group, value);
                session.Update(changed);
                break;
            case Step.Retract when people.Remove(id, out var gone):
                session.Retract(gone);
                break;
            case Step.Fire:
                session.Fire();
                Compare(session, people.Values);
                break;
        }
    }

    private static void Compare(ISession session, IReadOnlyCollection<Person> people)
    {
        var found = session.Query<Found>().Where(f => f.Rule != "or").ToList();
        var expected = Expectation.Of(people);
        if (found.Count != expected.Count || !expected.SetEquals(found))
        {
            throw new AssertionException(
                $"missing: {string.Join(" ", expected.Except(found))}; too much: {string.Join(" ", found.Except(expected))}");
        }
    }

    private static Person Person(int id, int group, int value) =>
        id % 2 == 0 ? new Buyer(id) { Group = group, Value = value } : new Seller(id) { Group = group, Value = value };

    private static ISessionFactory Compile()
    {
        var repository = new RuleRepository();
        repository.Load(s => s.From(t => t.AssemblyOf<JoinRule>().Where(r => r.Namespace == typeof(JoinRule).Namespace)));
        return repository.Compile();
    }
}
