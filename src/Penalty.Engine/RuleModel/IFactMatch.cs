namespace Penalty.Engine.RuleModel;

/// <summary>A fact in a match, with the declaration that it is matched to.</summary>
public interface IFactMatch : IFact
{
    /// <summary>The declaration.</summary>
    Declaration Declaration { get; }
}
