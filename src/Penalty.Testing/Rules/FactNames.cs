using Penalty.Model;

namespace Penalty.Testing;

/// <summary>What messages call a fact: its id if it has one, else what it says of itself.</summary>
internal static class FactNames
{
    public static string Of(object fact) => fact is IIdentifiedFact identified ? identified.Id : fact.ToString() ?? fact.GetType().Name;

    public static string All(IEnumerable<object> facts) => ExplanationText.Ids([.. facts.Select(Of)]);
}
