namespace Penalty.Model.Rulings;

/// <summary>Who set a grade of severity.</summary>
public enum SeveritySource
{
    /// <summary>The criteria of the policy: house defaults (F4).</summary>
    Policy,

    /// <summary>A human adjudicator (F4).</summary>
    Adjudicator,
}
