namespace Penalty.Engine.RuleModel;

/// <summary>A fact that says itself what tells it apart from other facts.</summary>
public interface IIdentityProvider
{
    /// <summary>What tells the fact apart: two facts are one when these are equal.</summary>
    /// <returns>The identity.</returns>
    object GetIdentity();
}
