using System.Collections.Immutable;
using Penalty.Model.Cases;
using Penalty.Model.Policies;
using Penalty.Rules.Harassment.Measures;

namespace Penalty.Testing;

/// <summary>Makes random valid cases for given policies, dense around their borders: numbers of acts one short of, at and one past each threshold
/// and criterion; acts that fill a window exactly or by a second too much; the last act at the change of a policy; weights of indirect evidence
/// at what is required; withdrawals at the instant of the ruling. It knows the conducts of the policies, custom ones too, and depends on no
/// library: a seed gives a case. The same seed gives the same case, for the same policies. Immutable.</summary>
public sealed partial class CaseGenerator
{
    private static readonly ImmutableDictionary<string, Func<int, Acts>> BuiltIn = new Dictionary<string, Func<int, Acts>>
    {
        [MeasureNames.CallsInWindow] = n => n.Calls(),
        [MeasureNames.CallsAfterStopRequest] = n => n.Calls().AfterStopRequest(),
        [MeasureNames.OffensiveItems] = n => n.OffensiveItems(),
        [MeasureNames.AbusiveMessages] = n => n.Insults(),
        [MeasureNames.ThreateningMessages] = n => n.Threats(),
    }.ToImmutableDictionary();

    private readonly ImmutableArray<PolicyDocument> _policies;
    private readonly ImmutableDictionary<string, Func<int, Acts>> _actsByMeasure;

    private CaseGenerator(ImmutableArray<PolicyDocument> policies, ImmutableDictionary<string, Func<int, Acts>> actsByMeasure) =>
        (_policies, _actsByMeasure) = (policies, actsByMeasure);

    /// <summary>A generator for the policies of an evaluator.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <returns>The generator.</returns>
    public static CaseGenerator For(PenaltyEvaluator evaluator)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        return new CaseGenerator(evaluator.Policies.Policies, BuiltIn);
    }

    /// <summary>Says which acts a measure of your own counts, such as <c>Counting("visits-in-week", n =&gt; n.Acts("visit"))</c>. Without it, acts are
    /// observations whose kind is the conduct's code, the measure's name, or a code among the parameters of the conduct.</summary>
    /// <param name="measure">The name of the measure.</param>
    /// <param name="acts">So many acts that it counts.</param>
    /// <returns>A generator that knows it.</returns>
    public CaseGenerator Counting(string measure, Func<int, Acts> acts)
    {
        ArgumentNullException.ThrowIfNull(acts);
        return new CaseGenerator(_policies, _actsByMeasure.SetItem(measure, acts));
    }

    /// <summary>The case of a seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <returns>The case; <see cref="Penalty.Model.Json.CaseReader"/> accepts it, and a policy is in force for each of its incidents.</returns>
    public HarassmentCase Case(int seed) => Case(new Random(seed));

    /// <summary>A case made with a source of random numbers, such as that of a property library.</summary>
    /// <param name="random">The source.</param>
    /// <returns>The case; <see cref="Penalty.Model.Json.CaseReader"/> accepts it, and a policy is in force for each of its incidents.</returns>
    public HarassmentCase Case(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        return new RandomCase(new Dice(random), _policies, _actsByMeasure).Build();
    }

    /// <summary>Many cases.</summary>
    /// <param name="count">How many.</param>
    /// <param name="firstSeed">The seed of the first; the next ones follow it.</param>
    /// <returns>The cases.</returns>
    public IEnumerable<HarassmentCase> Cases(int count, int firstSeed = 0) => Enumerable.Range(firstSeed, count).Select(Case);
}
