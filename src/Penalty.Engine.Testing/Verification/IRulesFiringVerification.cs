namespace Penalty.Engine.Testing;

/// <summary>Begins expectations of how often rules fired. Each is verified by itself.</summary>
public interface IRulesFiringVerification : IRulesFiringVerification<IQualifiedRuleFiringVerification>
{
}
