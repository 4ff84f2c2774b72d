using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Diagnostics;

/// <summary>Rules that fail for a buyer without a value, each in another place.</summary>
internal static class Failing
{
    public static TestRule Condition(string name = "condition") => new((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b, x => 1 / x.Value > 0);
        then.Do(_ => Write("condition" + b.Id));
    }, name);

    public static TestRule Join(string name = "join") => new((when, then) =>
    {
        Buyer b = null!;
        Seller s = null!;
        when.Match(() => b).Match(() => s, x => x.Id / b.Value > 0);
        then.Do(_ => Write("join" + b.Id));
    }, name);

    public static TestRule Binding() => new((when, then) =>
    {
        Buyer b = null!;
        var inverse = 0;
        when.Match(() => b).Let(() => inverse, () => 1 / b.Value);
        then.Do(_ => Write("binding" + inverse));
    }, "binding");

    public static TestRule Filter() => new((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b);
        then.Do(_ => Write("filter" + b.Id));
    }, "filter")
    {
        Filters = f =>
        {
            Buyer b = null!;
            f.Where(() => 1 / b.Value > 0);
        },
    };

    public static TestRule Action(string name = "action") => new((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b);
        then.Do(_ => Throw("broken " + b.Id));
    }, name);
}
