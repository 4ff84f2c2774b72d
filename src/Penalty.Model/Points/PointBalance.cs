using Penalty.Model.Rulings;

namespace Penalty.Model.Points;

/// <summary>Points of both classes, each added up on its own (F7.1).</summary>
/// <param name="A">Class A.</param>
/// <param name="B">Class B.</param>
public sealed record PointBalance(int A, int B)
{
    /// <summary>No points.</summary>
    public static PointBalance None { get; } = new(0, 0);

    /// <summary>The points of one class.</summary>
    /// <param name="pointClass">The class.</param>
    /// <returns>Its points.</returns>
    public int Of(PointClass pointClass) => pointClass == PointClass.A ? A : B;

    /// <summary>The balance with points added to one class.</summary>
    /// <param name="pointClass">The class.</param>
    /// <param name="value">The points; negative to take off.</param>
    /// <returns>The new balance.</returns>
    /// <exception cref="OverflowException">The balance is beyond all that is booked.</exception>
    public PointBalance Plus(PointClass pointClass, int value) =>
        pointClass == PointClass.A ? this with { A = checked(A + value) } : this with { B = checked(B + value) };
}
