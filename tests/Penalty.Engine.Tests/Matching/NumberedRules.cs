using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Matching;

/// <summary>Several rules in one session, named by their number, and which of them found what.</summary>
internal static class NumberedRules
{
    public static Watch Over(params Action<ILeftHandSideExpression>[] rules) => Watch.Over([.. rules.Select((when, i) => new TestRule(
        (left, then) =>
        {
            when(left);
            then.Do(ctx => EveryWay.Nothing());
        },
        i.ToString(System.Globalization.CultureInfo.InvariantCulture)))]);

    public static IReadOnlyList<string> Fired(Watch watch, params object[] facts)
    {
        watch.Insert(facts);
        return Rules(watch);
    }

    public static IReadOnlyList<string> Rules(Watch watch) =>
        [.. watch.Matches.Select(m => m.Rule.Name + ":" + string.Concat(m.Facts.Select(f => f.Value))).Order(StringComparer.Ordinal)];
}
