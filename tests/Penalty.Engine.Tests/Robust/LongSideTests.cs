using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Robust;

/// <summary>A join of few with many, around the sizes at which its sides begin to be hashed: after each change there is a match for each pair
/// that nested loops find.</summary>
[NonParallelizable]
public sealed class LongSideTests
{
    [Test]
    public void Join_RandomChanges_HasThePairsOfNestedLoops([Range(1, 20)] int seed)
    {
        var random = new Random(seed);
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            Seller s = null!;
            when.Match(() => b).Match(() => s, x => x.Group == b.Group);
            then.Yield(_ => new Found("pair", b.Id + "-" + s.Id));
        }));
        var buyers = new List<Person>();
        var sellers = new List<Person>();
        for (var step = 0; step < 150; step++)
        {
            var side = random.Next(10) < 2 ? buyers : sellers;
            switch (random.Next(6))
            {
                case 0 when side.Count > 0:
                    side[0].Group = random.Next(4);
                    session.Update(side[0]);
                    break;
                case 1 when side.Count > 0:
                    session.Retract(side[^1]);
                    side.RemoveAt(side.Count - 1);
                    break;
                default:
                    side.Add(side == buyers ? B(step, random.Next(4)) : S(step, random.Next(4)));
                    session.Insert(side[^1]);
                    break;
            }

            session.Fire();
            var expected = buyers.SelectMany(b => sellers.Where(s => s.Group == b.Group).Select(s => b.Id + "-" + s.Id));
            string.Join(' ', session.Query<Found>().Select(f => f.Key).Order(StringComparer.Ordinal)).Should()
                .Be(string.Join(' ', expected.Order(StringComparer.Ordinal)), "seed {0}, step {1}", seed, step);
        }
    }

    [TestCase(10)]
    [TestCase(100)]
    public void Fire_ABatchThatTwoRulesMatch_FiresAllOfTheFirstRuleInOrderAndThenAllOfTheSecond(int facts)
    {
        var session = SessionOf(EachBuyer("first "), EachBuyer("second "));
        session.InsertAll(Enumerable.Range(0, facts).Select(i => B(i)));
        session.Fire();
        Log.Should().Equal(
            Enumerable.Range(0, facts).Select(i => "first " + i).Concat(Enumerable.Range(0, facts).Select(i => "second " + i)));
    }
}
