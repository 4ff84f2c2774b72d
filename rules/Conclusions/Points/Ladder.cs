using System.Collections.Immutable;
using Penalty.Model.Points;
using Penalty.Model.Rulings;

namespace Penalty.Rules.Conclusions.Points;

/// <summary>Which movement last took a balance to each height that it has: rungs that stand on each other from the ground up. Immutable.</summary>
public sealed class Ladder
{
    private readonly ImmutableStack<Rung> _a;
    private readonly ImmutableStack<Rung> _b;

    private Ladder(ImmutableStack<Rung> a, ImmutableStack<Rung> b)
    {
        _a = a;
        _b = b;
    }

    /// <summary>The ladder of an empty balance.</summary>
    public static Ladder Empty { get; } = new([], []);

    /// <summary>The movement that last took the balance of a class to a height.</summary>
    /// <param name="pointClass">The class.</param>
    /// <param name="points">The height; not above the balance.</param>
    /// <returns>The ordinal of the movement; 0 when the balance was never there.</returns>
    public int Reaching(PointClass pointClass, int points)
    {
        var ordinal = 0;
        foreach (var rung in Of(pointClass))
        {
            if (rung.Top < points) break;
            ordinal = rung.Ordinal;
        }

        return ordinal;
    }

    /// <summary>The ladder when a movement has taken the balance of a class up.</summary>
    /// <param name="pointClass">The class.</param>
    /// <param name="points">The new balance.</param>
    /// <param name="ordinal">The movement.</param>
    /// <returns>The new ladder.</returns>
    internal Ladder Up(PointClass pointClass, int points, int ordinal)
    {
        var rungs = Of(pointClass).Push(new Rung(points, ordinal));
        return pointClass == PointClass.A ? new Ladder(rungs, _b) : new Ladder(_a, rungs);
    }

    /// <summary>The ladder when the balance has gone down.</summary>
    /// <param name="balance">The new balance.</param>
    /// <returns>The new ladder.</returns>
    internal Ladder Down(PointBalance balance) => new(Cut(_a, balance.A), Cut(_b, balance.B));

    private static ImmutableStack<Rung> Cut(ImmutableStack<Rung> rungs, int points)
    {
        if (rungs.IsEmpty || rungs.Peek().Top <= points) return rungs;
        var ordinal = 0;
        while (!rungs.IsEmpty && rungs.Peek().Top >= points)
        {
            ordinal = rungs.Peek().Ordinal;
            rungs = rungs.Pop();
        }

        return points == 0 ? rungs : rungs.Push(new Rung(points, ordinal));
    }

    private ImmutableStack<Rung> Of(PointClass pointClass) => pointClass == PointClass.A ? _a : _b;

    private readonly record struct Rung(int Top, int Ordinal);
}
