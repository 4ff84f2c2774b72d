namespace Penalty.Testing;

/// <summary>What is changed in a mutant.</summary>
public enum MutantKind
{
    /// <summary>A number or a duration of a policy is one step higher.</summary>
    NumberRaised,

    /// <summary>A number or a duration of a policy is one step lower.</summary>
    NumberLowered,

    /// <summary>A yes of a policy is a no, or the other way round.</summary>
    FlagFlipped,

    /// <summary>A code of a policy is another one, such as the class of points.</summary>
    CodeChanged,

    /// <summary>An entry of a list in a policy is missing.</summary>
    EntryDropped,

    /// <summary>A part of a policy that may be missing is missing, such as the compensation.</summary>
    PartDropped,

    /// <summary>A rule is missing.</summary>
    RuleDropped,

    /// <summary>A condition of a rule is missing, or one side of an and or an or in it.</summary>
    ConditionDropped,

    /// <summary>A comparison in a condition of a rule takes in the limit, or leaves it out: more becomes at least, and so on.</summary>
    LimitMoved,

    /// <summary>A rule looks for one where it looked for none, or the other way round.</summary>
    ExistenceTurned,

    /// <summary>A rule no longer looks whether there is one, or none.</summary>
    ExistenceDropped,

    /// <summary>A filter of a rule's matches is missing.</summary>
    FilterDropped,
}
