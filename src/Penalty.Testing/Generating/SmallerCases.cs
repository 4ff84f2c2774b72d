using System.Collections.Immutable;
using Penalty.Model.Cases;

namespace Penalty.Testing;

/// <summary>Makes a case smaller as long as it still fails: takes away incidents, lists, halves of lists, and single facts.</summary>
internal static class SmallerCases
{
    /// <summary>A case of a hundred facts is small after far fewer tries; a property that takes long should not take for ever.</summary>
    private const int MostTries = 2_000;

    public static HarassmentCase Smallest(HarassmentCase found, Func<HarassmentCase, bool> fails)
    {
        var tries = 0;
        var smallest = found;
        while (Smaller(smallest).TakeWhile(_ => tries++ < MostTries).FirstOrDefault(fails) is { } smaller) smallest = smaller;
        return smallest;
    }

    public static int FactsOf(HarassmentCase c) =>
        c.Incidents.Length + c.Calls.Length + c.MailedItems.Length + c.Messages.Length + c.Observations.Length + c.Evidence.Length
        + c.Bases.Length + c.Withdrawals.Length + c.Grades.Length + (c.StandingRuling is null ? 0 : 1);

    private static IEnumerable<HarassmentCase> Smaller(HarassmentCase c) =>
        WithoutAnIncident(c)
            .Concat(Fewer(c.Calls).Select(l => c with { Calls = l }))
            .Concat(Fewer(c.MailedItems).Select(l => c with { MailedItems = l }))
            .Concat(Fewer(c.Messages).Select(l => c with { Messages = l }))
            .Concat(Fewer(c.Observations).Select(l => c with { Observations = l }))
            .Concat(Fewer(c.Evidence).Select(l => c with { Evidence = l }))
            .Concat(Fewer(c.Bases).Select(l => c with { Bases = l }))
            .Concat(Fewer(c.Withdrawals).Select(l => c with { Withdrawals = l }))
            .Concat(Fewer(c.Grades).Select(l => c with { Grades = l }))
            .Concat(c.StandingRuling is null ? [] : [c with { StandingRuling = null }])
            .Concat(c.RequestedPolicy is null ? [] : [c with { RequestedPolicy = null }])
            .Concat(WithFewerAllegations(c));

    private static IEnumerable<HarassmentCase> WithoutAnIncident(HarassmentCase c) =>
        c.Incidents.Length == 1 ? [] : c.Incidents.Select(gone => c with
        {
            Incidents = c.Incidents.Remove(gone),
            Calls = Outside(c.Calls, gone),
            MailedItems = Outside(c.MailedItems, gone),
            Messages = Outside(c.Messages, gone),
            Observations = Outside(c.Observations, gone),
            Evidence = Outside(c.Evidence, gone),
            Bases = Outside(c.Bases, gone),
            Grades = Outside(c.Grades, gone),
        });

    private static IEnumerable<HarassmentCase> WithFewerAllegations(HarassmentCase c) =>
        from incident in c.Incidents
        where incident.Alleged.Length > 1
        from conduct in incident.Alleged
        select c with { Incidents = c.Incidents.Replace(incident, incident with { Alleged = incident.Alleged.Remove(conduct) }) };

    private static ImmutableArray<T> Outside<T>(ImmutableArray<T> facts, Incident incident)
        where T : IIncidentFact => facts.RemoveAll(f => f.IncidentId == incident.Id);

    /// <summary>The list without a part of it: all, each half, each quarter and so on down to single facts.</summary>
    private static IEnumerable<ImmutableArray<T>> Fewer<T>(ImmutableArray<T> list)
    {
        for (var length = list.Length; length > 0; length /= 2)
        {
            for (var start = 0; start < list.Length; start += length) yield return list.RemoveRange(start, Math.Min(length, list.Length - start));
        }
    }
}
