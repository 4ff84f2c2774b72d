using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Queries;

/// <summary>What is seen of an ordered collection between the parts of a change, and after it is gone.</summary>
[NonParallelizable]
public sealed class OrderedViewTests
{
    /// <summary>One value goes and another changes: the condition is evaluated after each, and sees the new value both times.</summary>
    [Test]
    public void UpdateAll_OneValueGoesAndOneChanges_TheNewValueIsSeenAtOnce()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            IEnumerable<Found> all = null!;
            when.Query(() => all, q => q
                .Match<Buyer>()
                .Select(b => new Found(b.Group + "", b.Value + ""))
                .Where(f => f.Rule != "0")
                .Collect()
                .OrderBy(f => f.Key)
                .Where(c => See(c)));
            then.Do(_ => Nothing());
        }));
        Buyer[] buyers = [B(1, group: 1, value: 3), B(2, group: 1, value: 4)];
        session.InsertAll(buyers);
        Log.Clear();

        buyers[0].Value = 7;
        buyers[1].Group = 0;
        session.UpdateAll(buyers);

        Log.Should().Equal("7", "7");
    }

    /// <summary>The facts' places are used for others, and the collection that an action kept is as it was.</summary>
    [Test]
    public void Retract_WhatTheCollectionWasMadeFor_ACollectionThatWasKeptStays()
    {
        IEnumerable<Buyer>? kept = null;
        Action<IEnumerable<Buyer>> keep = c => kept ??= c;
        var session = SessionOf(new TestRule((when, then) =>
        {
            Seller s = null!;
            IEnumerable<Buyer> all = null!;
            when.Match(() => s).Query(() => all, q => q.Match<Buyer>(b => b.Group == s.Group).Collect().OrderBy(b => b.Id).Where(c => c.Any()));
            then.Do(_ => keep.Invoke(all));
        }));
        Buyer[] buyers = [B(1), B(2)];
        session.InsertAll(buyers);
        session.Insert(S(9));
        session.Fire();

        session.RetractAll(session.Query<Seller>().ToArray());
        session.RetractAll(buyers);
        session.InsertAll([B(5), B(6), B(7)]);
        session.Insert(S(8));
        session.Fire();

        kept!.Select(b => b.Id).Should().Equal(1, 2);
    }

    private static bool See(IEnumerable<Found> all)
    {
        Write(string.Join(' ', all.Select(f => f.Key)));
        return true;
    }

    private static void Nothing()
    {
    }
}
