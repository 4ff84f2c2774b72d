namespace Penalty.Engine.Testing;

/// <summary>Begins expectations of which rule fired next. Together they are all firings, in their order.</summary>
public interface IRuleSequenceFiringVerification : IRulesFiringVerification<IRuleFiringVerification>
{
}
