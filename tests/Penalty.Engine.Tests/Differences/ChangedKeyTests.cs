using Penalty.Engine.Tests.Matching;
using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Differences.SideBySide;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Differences;

/// <summary>A fact whose join key changed, and that was not updated. NRules evaluates the condition with the key as it is now; so does Penalty.Engine
/// while a join is small. Once it has looked at more than 256 pairs one by one, it hashes both sides, and finds the fact under its old key.</summary>
public class ChangedKeyTests
{
    private static TestRule Pairs() => new((when, then) =>
    {
        Buyer b = null!;
        Seller s = null!;
        when.Match(() => b).Match(() => s, x => x.Group == b.Group);
        then.Do(_ => Write("pair"));
    });

    [Test]
    public void Insert_KeyOfTheOtherSideChangedWithoutUpdate_FewPairs_BothTakeTheNewKey()
    {
        PairsAfterChange(OnNRules(Pairs()), others: 2).Should().Be(1);
        PairsAfterChange(OnPenalty(Pairs()), others: 2).Should().Be(1);
    }

    [Test]
    public void Insert_KeyOfTheOtherSideChangedWithoutUpdate_ManyPairs_PenaltyEngineKnowsTheOldKey()
    {
        PairsAfterChange(OnNRules(Pairs()), others: 300).Should().Be(1);
        PairsAfterChange(OnPenalty(Pairs()), others: 300).Should().Be(0);
    }

    private static int PairsAfterChange(Watch watch, int others)
    {
        var buyer = B(0, group: -1);
        watch.Insert(buyer);
        for (var i = 1; i <= others; i++) watch.Insert(B(i, group: i), S(i, group: -i - 1));
        buyer.Group = -1_000;

        watch.Insert(S(0, group: -1_000));

        return watch.Matches.Count;
    }
}
