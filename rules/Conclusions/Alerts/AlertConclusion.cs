namespace Penalty.Rules.Conclusions.Alerts;

/// <summary>What a rule concluded of one alert.</summary>
/// <param name="AlertId">The alert.</param>
public abstract record AlertConclusion(string AlertId) : Conclusion;
