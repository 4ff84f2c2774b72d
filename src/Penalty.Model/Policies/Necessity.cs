namespace Penalty.Model.Policies;

/// <summary>How much something that is to be filed matters.</summary>
public enum Necessity
{
    /// <summary>Without it the complaint can't be dealt with.</summary>
    Required,

    /// <summary>With it the complaint is dealt with better or sooner.</summary>
    Advised,
}
