using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Penalty.Model.Rulings;

namespace Penalty.Testing;

/// <summary>Assertions on a ruling. Each gives the assertions back, so that they can be chained; the first that does not hold throws a
/// <see cref="PenaltyAssertionException"/>, whose message prints the explanation of the ruling. All speak of the whole ruling unless narrowed
/// by <see cref="ForIncident"/>. The <c>because</c> of each is a clause that the message carries;
/// <see cref="Because"/> gives one to those that follow. Immutable.</summary>
public sealed partial class RulingAssertions
{
    private readonly string? _incident;
    private readonly string _because;

    internal RulingAssertions(Ruling ruling, string? incident = null, string because = "") =>
        (Subject, _incident, _because) = (ruling, incident, because);

    /// <summary>The ruling.</summary>
    public Ruling Subject { get; }

    /// <summary>The same assertions, for reading.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "A test reads like a sentence; Visual Basic writes [And].")]
    public RulingAssertions And => this;

    private IEnumerable<Finding> Findings => Subject.Findings.Where(f => InScope(f.IncidentId));

    private IEnumerable<SeverityAssessment> Severities => Subject.Severities.Where(s => InScope(s.IncidentId));

    private IEnumerable<Sanction> Sanctions => Subject.Sanctions.Where(s => InScope(s.IncidentId));

    private string Scope => _incident is null ? string.Empty : $" in {_incident}";

    /// <summary>Narrows what follows to one incident.</summary>
    /// <param name="incidentId">The id of the incident.</param>
    /// <returns>Assertions on findings, severities and sanctions of that incident; those on other things stay as they are.</returns>
    /// <exception cref="PenaltyAssertionException">The ruling says nothing of that incident.</exception>
    public RulingAssertions ForIncident(string incidentId)
    {
        ArgumentNullException.ThrowIfNull(incidentId);
        var known = Subject.Findings.Select(f => f.IncidentId).Distinct().ToList();
        Verify(
            known.Contains(incidentId),
            $"a finding in {incidentId}",
            () => $"findings in {RulingWords.AllOf(known, "no incident")}",
            "Name an incident of the case.",
            string.Empty);
        return new RulingAssertions(Subject, incidentId, _because);
    }

    /// <summary>Says why what follows has to be so, for all assertions that follow and say nothing of their own.</summary>
    /// <param name="reason">The reason, as a clause with or without <c>because</c>.</param>
    /// <returns>Assertions that carry the reason.</returns>
    public RulingAssertions Because(string reason) => new(Subject, _incident, reason);

    internal RulingAssertions Verify(bool holds, string expected, Func<string> found, string toDo, string because)
    {
        if (holds) return this;
        var policies = RulingWords.AllOf(Subject.Provenance.Policies.Select(p => $"{p.Id} {p.Version}"), "none");
        throw new PenaltyAssertionException(
            expected + Reason(string.IsNullOrEmpty(because) ? _because : because) + ".",
            found().ReplaceLineEndings(" ").TrimEnd('.') + ".",
            $"ruling {Subject.Id} on {Subject.ComplaintId}{Scope}, policy {policies}.",
            toDo,
            ExplanationText.Write(Subject));
    }

    /// <summary>A reason as FluentAssertions takes it: with or without the word "because".</summary>
    internal static string Reason(string because)
    {
        var reason = because?.Trim() ?? string.Empty;
        return reason.Length == 0 ? string.Empty
            : reason.StartsWith("because ", StringComparison.OrdinalIgnoreCase) ? $", {reason}"
            : $", because {reason}";
    }

    internal static void NotEmpty<T>(T[] values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        if (values.Length == 0) throw new ArgumentException("Name at least one; an assertion on none holds always.", name);
    }

    private bool InScope(string incidentId) => _incident is null || incidentId == _incident;
}
