namespace Penalty.Model.Rulings;

/// <summary>A class of violation points; each is added up on its own (F7.1).</summary>
public enum PointClass
{
    /// <summary>Class A: general violations.</summary>
    A,

    /// <summary>Class B: serious violations.</summary>
    B,
}
