namespace Penalty.Model;

/// <summary>A fact that explanations can name.</summary>
public interface IIdentifiedFact
{
    /// <summary>The id of the fact, unique among all facts that are judged together.</summary>
    string Id { get; }
}
