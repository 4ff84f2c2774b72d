using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Testing;

/// <content>What happened, and in which incident.</content>
public sealed partial class CaseBuilder
{
    /// <summary>Begins another incident; the steps that follow speak of it. Each incident is penalised on its own (F4).</summary>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder AnotherIncident() => new(_draft with { Incidents = _draft.Incidents.Add(new IncidentDraft()) });

    /// <summary>Acts of the incident, such as <c>3.Calls().Within(1.Hours())</c>.</summary>
    /// <param name="acts">The acts.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder With(params Acts[] acts)
    {
        ArgumentNullException.ThrowIfNull(acts);
        return Change(i => i with { Acts = i.Acts.AddRange(acts) });
    }

    /// <summary>Facts given whole, for what the other steps can't say. They keep their ids and instants; a fact of an incident names it itself,
    /// the first by <c>incident-1</c>.</summary>
    /// <param name="facts">The facts: acts, evidence, bases, grades, withdrawals or a standing ruling.</param>
    /// <returns>A builder with this step.</returns>
    /// <exception cref="ArgumentException">A fact is a complaint or an incident: those have steps of their own.</exception>
    public CaseBuilder With(params ICaseFact[] facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Array.Find(facts, f => f is Complaint or Incident) is { } whole)
            throw new ArgumentException(
                $"'{whole.Id}' is a {whole.GetType().Name}, which can't be given whole; say it by the other steps.",
                nameof(facts));
        return new CaseBuilder(_draft with { Facts = _draft.Facts.AddRange(facts) });
    }

    /// <summary>What the incident is alleged to be. Without this step it is what its acts look like: calls are frequent calls (F1.1), mailed
    /// items offensive items (F1.2), messages abusive messages (F6), and an observed act is conduct of its own kind; and frequent calls
    /// when there are no acts.</summary>
    /// <param name="conducts">The conduct alleged, of Penalty's kinds or of your policy's.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder Alleging(params ConductKind[] conducts)
    {
        ArgumentNullException.ThrowIfNull(conducts);
        return Change(i => i with { Alleged = i.Alleged.AddRange(conducts) });
    }

    /// <summary>What the incident is alleged to be, by the codes of conduct.</summary>
    /// <param name="conducts">The codes, in lower-case words joined by hyphens.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder Alleging(params string[] conducts)
    {
        ArgumentNullException.ThrowIfNull(conducts);
        return Alleging([.. conducts.Select(c => new ConductKind(c))]);
    }

    /// <summary>What happened in the complainant's words.</summary>
    /// <param name="summary">The words.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder Telling(string summary) => Change(i => i with { Summary = summary });

    /// <summary>A human adjudicator graded the incident; his grade wins over the policy's criteria (F4).</summary>
    /// <param name="severity">The grade.</param>
    /// <param name="by">The adjudicator's name.</param>
    /// <param name="because">The reason, which is kept in the ruling.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder Graded(Severity severity, string by = "adjudicator-1", string because = "as assessed") =>
        Change(i => i with { Grade = (severity, by, because) });
}
