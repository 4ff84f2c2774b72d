namespace Penalty.Model.Cases;

/// <summary>A fact that belongs to one incident of a case.</summary>
public interface IIncidentFact : ICaseFact
{
    /// <summary>The id of the incident that the fact belongs to.</summary>
    string IncidentId { get; }
}
