namespace Penalty.Rules.Conclusions;

/// <summary>A part of the sanction of one incident.</summary>
/// <param name="IncidentId">The incident.</param>
public abstract record SanctionPart(string IncidentId) : Conclusion;
