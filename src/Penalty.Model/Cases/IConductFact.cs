namespace Penalty.Model.Cases;

/// <summary>An act of conduct in an incident: something that somebody did at an instant. The last act of an incident decides
/// which policy applies to it.</summary>
public interface IConductFact : IIncidentFact
{
    /// <summary>When it was done, with its offset from UTC.</summary>
    DateTimeOffset At { get; }
}
