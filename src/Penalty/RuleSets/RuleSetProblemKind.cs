namespace Penalty;

/// <summary>What can be wrong with a rule set and the policies that it goes with.</summary>
public enum RuleSetProblemKind
{
    /// <summary>Error: several rules have one name, so nothing tells them apart.</summary>
    NameTwice,

    /// <summary>Error: a rule is to be left out or replaced by a name or tag that no rule has.</summary>
    NothingToLeaveOut,

    /// <summary>Error: a rule class can't be made, or a rule can't be compiled.</summary>
    NotCompiled,

    /// <summary>Error: a rule can never match, because nothing produces a fact that it needs.</summary>
    NeverMatches,

    /// <summary>Error: a policy names a measure that no rule counts.</summary>
    MeasureNotCounted,

    /// <summary>Error: a rule that counts a measure reads a parameter that the conduct does not have in the policy.</summary>
    ParameterMissing,

    /// <summary>Warning: a rule looks for a fact that nothing produces; it matches without, but the condition decides nothing.</summary>
    FactNotProduced,

    /// <summary>Warning: a fact of the case, or what a rule concludes, is read by no rule and is no part of a ruling.</summary>
    FactNotRead,

    /// <summary>Warning: a policy gives a conduct a parameter that no rule reads.</summary>
    ParameterNotRead,

    /// <summary>Warning: a value of a policy is used by no rule.</summary>
    NumberNotUsed,

    /// <summary>Warning: a policy states a clause that neither a rule nor one of its values cites.</summary>
    ClauseNotCited,

    /// <summary>Warning: a rule cites a clause that no policy states.</summary>
    ClauseNotStated,
}
