namespace Penalty.Model.Rulings;

/// <summary>The grade of an established incident, in ascending order (F4).</summary>
public enum Severity
{
    /// <summary>General circumstances, 情节一般 (F4.1).</summary>
    General,

    /// <summary>Serious circumstances, 情节严重 (F4.2).</summary>
    Serious,

    /// <summary>Especially serious circumstances, 情节特别严重 (F4.3).</summary>
    EspeciallySerious,
}
