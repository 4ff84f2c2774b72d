using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Matching;

public class OrActionTests
{
    [Test]
    public void Fire_ActionOverWhatOneBranchDeclares_IsGivenNothingByTheOther()
    {
        var seen = new List<string>();
        var watch = Watch.Over(new TestRule((when, then) =>
        {
            Owner owner = null!;
            Item item = null!;
            when.Or(x => x.Match(() => owner).Match(() => item));
            then.Do(ctx => Note(seen, owner, item));
        })).Insert(new Owner("o", 1), new Item("i", 1));

        watch.Session.Fire();

        seen.Should().BeEquivalentTo("o,-", "-,i");
    }

    private static void Note(List<string> seen, Owner? owner, Item? item) => seen.Add($"{owner?.Name ?? "-"},{item?.Name ?? "-"}");
}
