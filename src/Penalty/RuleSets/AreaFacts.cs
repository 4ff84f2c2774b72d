using System.Collections.Immutable;
using System.Reflection;

namespace Penalty;

/// <summary>What an area of the facade hands to the rules, and what it takes from their conclusions. Each area states it once, beside the code
/// that does it, so that a rule which waits for a fact that nobody gives is found at start.</summary>
/// <param name="Area">The area, as its policy files name it.</param>
/// <param name="Given">The types of the facts that it inserts for rules to read.</param>
/// <param name="Offered">The types of further facts that it inserts for those rules that want them: nothing is amiss when none does.</param>
/// <param name="Taken">The types of the conclusions that go into its answer.</param>
/// <param name="Readers">The facade's own code that reads policies to make those facts: what it reads is used too.</param>
internal sealed record AreaFacts(string Area, ImmutableArray<Type> Given, ImmutableArray<Type> Offered, ImmutableArray<Type> Taken, params ImmutableArray<Type> Readers)
{
    /// <summary>The areas that the rules of an evaluator are run for.</summary>
    public static ImmutableArray<AreaFacts> All { get; } =
    [
        CasePreparation.Facts,
        StandingPreparation.Facts,
        AlertPreparation.Facts,
        OrderComplaintAssembly.Facts,
        OrderClosingAssembly.Facts,
        GuideAssembly.Facts,
        IntakeAssembly.Facts,
    ];

    private const BindingFlags Declared =
        BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>What its own code reads: the makers of its facts and their constructors.</summary>
    public CodeReach Reach() => CodeReach.Of(Readers.SelectMany(t => t.GetMethods(Declared)).Concat<MethodBase>(Given.SelectMany(t => t.GetConstructors())));

    /// <summary>All types that it inserts.</summary>
    public IEnumerable<Type> Inserted => Given.Concat(Offered);
}
