using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Matching;

/// <summary>Finds matches with facts arriving in every order, one by one, in one batch, and with firing in between; and after all facts
/// were updated, and retracted and inserted again.</summary>
internal static class EveryWay
{
    private enum Arrival
    {
        Single,
        Batch,
        Firing,
    }

    public static void Finds(Action<ILeftHandSideExpression> when, object[] facts, params string[] expected) =>
        Finds(new TestRule((left, then) =>
        {
            when(left);
            then.Do(ctx => Nothing());
        }), facts, expected);

    public static void Finds(Rule rule, object[] facts, params string[] expected) => Finds(Watch.Compile(rule), facts, expected);

    public static void Finds(IRuleDefinition rule, object[] facts, params string[] expected) =>
        Finds(new TestCompiler().Compile([rule]), facts, expected);

    public static void Finds(ISessionFactory factory, object[] facts, params string[] expected)
    {
        var wanted = string.Join(" | ", expected.Order(StringComparer.Ordinal));
        var nothing = new Watch(factory).Text;
        foreach (var order in Orders(facts))
        {
            foreach (var arrival in Enum.GetValues<Arrival>()) Run(new Watch(factory), order, arrival, wanted, nothing);
        }
    }

    public static void Nothing()
    {
    }

    private static void Run(Watch watch, object[] facts, Arrival arrival, string wanted, string nothing)
    {
        var session = watch.Session;
        var how = $"{arrival} {Watch.TextOf(facts)}";
        Insert(session, facts, arrival);
        Check("insert");
        session.Fire();
        Check("fire");
        foreach (var fact in facts) session.Update(fact);
        Check("update");
        session.UpdateAll(facts);
        Check("update of all");
        var first = facts[..((facts.Length + 1) / 2)];
        foreach (var fact in first) session.Retract(fact);
        Insert(session, first, arrival);
        Check("retraction and insertion");
        session.RetractAll(first);
        session.InsertAll(first);
        Check("retraction and insertion of several");
        session.RetractAll(facts);
        if (watch.Text != nothing) Assert.Fail($"{how}: after retraction of all: {watch.Text}, wanted: {nothing}");

        void Check(string when)
        {
            if (watch.Text != wanted) Assert.Fail($"{how}, after {when}: {watch.Text}, wanted: {wanted}");
        }
    }

    private static void Insert(ISession session, object[] facts, Arrival arrival)
    {
        if (arrival == Arrival.Batch)
        {
            session.InsertAll(facts);
            return;
        }

        foreach (var fact in facts)
        {
            session.Insert(fact);
            if (arrival == Arrival.Firing) session.Fire();
        }
    }

    /// <summary>All orders of up to five facts; of more, each fact comes first once.</summary>
    private static IEnumerable<object[]> Orders(object[] facts)
    {
        if (facts.Length > 5) return facts.Select((_, i) => (object[])[.. facts[i..], .. facts[..i]]);
        return facts.Length < 2
            ? [facts]
            : facts.SelectMany((fact, i) => Orders([.. facts[..i], .. facts[(i + 1)..]]).Select(rest => (object[])[fact, .. rest]));
    }
}
