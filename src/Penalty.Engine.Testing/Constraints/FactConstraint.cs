namespace Penalty.Engine.Testing;

/// <summary>What a fact of a match must be. Made by <see cref="Matched"/>.</summary>
public abstract class FactConstraint
{
    /// <summary>For the constraints of <see cref="Matched"/>; those outside of this library can't be derived.</summary>
    protected FactConstraint()
    {
    }

    internal abstract bool IsSatisfiedBy(IFactMatch fact);

    internal abstract void Report(IFactMatch fact);
}
