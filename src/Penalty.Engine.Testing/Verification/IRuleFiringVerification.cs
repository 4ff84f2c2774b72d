namespace Penalty.Engine.Testing;

/// <summary>Ends an expectation about a rule.</summary>
public interface IRuleFiringVerification
{
    /// <summary>
    /// Expects the rule to have fired on such facts: exactly once, or, in a sequence, at this place of it.
    /// </summary>
    /// <param name="constraints">
    /// What facts of the match must be, in whatever order. Each needs a fact of its own; the match may have other facts besides.
    /// </param>
    void Fired(params FactConstraint[] constraints);
}
