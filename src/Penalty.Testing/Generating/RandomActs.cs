using System.Collections.Immutable;
using Penalty.Model.Cases;
using Penalty.Model.Policies;

namespace Penalty.Testing;

/// <summary>Random acts of a conduct: of each number and length at which the policy's decision turns, and some that do not count.</summary>
internal sealed class RandomActs(Dice dice, ImmutableArray<PolicyDocument> policies, ImmutableDictionary<string, Func<int, Acts>> actsByMeasure)
{
    /// <summary>Acts of which the last is at an instant.</summary>
    public IEnumerable<Acts> For(ConductKind conduct, PolicyDocument policy, DateTimeOffset last)
    {
        var terms = policy.Conducts.Concat(policies.SelectMany(p => p.Conducts)).FirstOrDefault(t => t.Kind == conduct);
        if (terms is null) return [Ending(1.Acts(conduct.Code), TimeSpan.Zero, last)];
        var border = dice.Pick(Borders(terms, policy));
        var acts = Made(border.Measure, Number(border.AtLeast.Value), terms);
        var counted = Ending(Variant(acts) with { Actor = SomeActor() }, Spread(terms), last);
        return dice.Chance(30) ? [counted, Noise(terms, last)] : [counted];
    }

    /// <summary>Acts that have nothing to do with the conduct that is alleged.</summary>
    public Acts Unrelated(DateTimeOffset last) => Ending(
        dice.Pick<Acts>(
            2.Calls(), 1.OffensiveItems(), 2.Insults(), 1.Threats(), 1.HarmlessItems(), 2.NeutralMessages(), 1.Acts("visit")),
        TimeSpan.FromHours(1),
        last);

    private static List<Threshold> Borders(ConductTerms terms, PolicyDocument policy) =>
        [terms.Threshold, .. policy.Severity.Criteria.Where(c => c.Conduct == terms.Kind).Select(c => c.Threshold)];

    private int Number(int border) => dice.Chance(70) ? Math.Max(0, border + dice.Between(-1, 1)) : dice.Between(0, border + 2);

    /// <summary>The lengths that the policy speaks of, exactly, by a second more or less; else any length.</summary>
    private TimeSpan Spread(ConductTerms terms)
    {
        var lengths = terms.Parameters.All.Values.Select(t => t.Value).OfType<TimeSpan>().ToList();
        return lengths.Count > 0 && dice.Chance(70) ? dice.Near(dice.Pick(lengths)) : dice.UpTo(TimeSpan.FromDays(2));
    }

    private Acts Made(string measure, int number, ConductTerms terms)
    {
        if (actsByMeasure.TryGetValue(measure, out var acts)) return acts(number);
        var codes = terms.Parameters.All.Values.Select(t => t.Value).OfType<ImmutableArray<string>>().SelectMany(c => c);
        return number.Acts(dice.Pick([terms.Kind.Code, measure, .. codes]));
    }

    /// <summary>Acts of the same conduct of which the policy may count some and not others.</summary>
    private Acts Noise(ConductTerms terms, DateTimeOffset last)
    {
        var number = dice.Between(1, 3);
        var acts = Made(terms.Threshold.Measure, number, terms);
        var other = acts switch
        {
            CallActs => dice.Pick(number.Calls().Unanswered(), number.Calls().AfterStopRequest()),
            ItemActs => dice.Pick(number.HarmlessItems(), number.OffensiveItems().OrderedByBuyer(), number.OffensiveItems().AssessedBy(Actor.Buyer)),
            MessageActs => dice.Pick(number.NeutralMessages(), number.Threats(), number.Insults().AssessedBy(Actor.Buyer)),
            _ => acts,
        };
        return Ending(other with { Actor = dice.Any<Actor>() }, dice.UpTo(TimeSpan.FromDays(1)), last);
    }

    private Acts Variant(Acts acts) => acts switch
    {
        CallActs calls when dice.Chance(30) => calls.Unanswered(),
        ItemActs items when dice.Chance(15) => items.OrderedByBuyer(),
        _ => acts,
    };

    private Actor SomeActor() => dice.Chance(80) ? Actor.Seller : dice.Any<Actor>();

    /// <summary>One act alone stands at the end: whatever acts there are, the last one is where it was meant to be.</summary>
    private static Acts Ending(Acts acts, TimeSpan spread, DateTimeOffset last)
    {
        var length = spread < TimeSpan.Zero || acts.Number < 2 ? TimeSpan.Zero : spread;
        return acts with { First = last - length, Window = length };
    }
}
