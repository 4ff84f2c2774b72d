namespace Penalty.Engine.Testing;

/// <summary>Ends an expectation about a rule, and may say how often it fired.</summary>
public interface IQualifiedRuleFiringVerification : IRuleFiringVerification
{
    /// <summary>Expects the rule to have fired this often on such facts. Its firings on other facts don't count.</summary>
    /// <param name="times">How often.</param>
    /// <param name="constraints">
    /// What facts of a match must be, in whatever order. Each needs a fact of its own; the match may have other facts besides.
    /// </param>
    void Fired(Times times, params FactConstraint[] constraints);
}
