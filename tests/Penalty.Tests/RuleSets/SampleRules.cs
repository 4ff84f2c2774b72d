using System.Collections.Concurrent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Rules;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;
using Penalty.Rules.Harassment.Measures;

namespace Penalty.Tests.RuleSets;

/// <summary>A conclusion that only these rules know.</summary>
internal sealed record Remark(string About) : Conclusion
{
    public override string Id { get; } = $"remark/{About}";

    public override LocalizedText Text => new("remark", "备注");
}

/// <summary>A fact that is no conclusion.</summary>
internal sealed record Note(string About);

/// <summary>Remarks on every complaint.</summary>
[Name("Remark on the complaint")]
[Clause("F1")]
[Tag("remarks")]
internal sealed class RemarkOnComplaint : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint);
        Then().Yield(_ => new Remark(complaint.Id));
    }
}

/// <summary>Asks for a remark.</summary>
[Name("Remark heard")]
[Clause("F1")]
[Tag("remarks")]
internal sealed class RemarkHeard : Rule
{
    public override void Define()
    {
        Remark remark = null!;
        When().Match(() => remark);
        Then().Do(_ => Console.Out.Flush());
    }
}

/// <summary>Asks for a remark to make one: it never begins.</summary>
[Name("Remark on a remark")]
[Clause("F1")]
internal sealed class RemarkOnRemark : Rule
{
    public override void Define()
    {
        Remark remark = null!;
        When().Match(() => remark, r => !r.About.StartsWith("again"));
        Then().Yield(_ => new Remark("again " + remark.About));
    }
}

/// <summary>Asks for notes in all the places where a rule can do without.</summary>
[Name("No note needed")]
[Clause("F1")]
internal sealed class NoNoteNeeded : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        IEnumerable<Note> notes = null!;
        When()
            .Match(() => complaint)
            .Not<Note>(n => n.About == complaint.Id)
            .All<Note>(n => n.About != "", n => n.About != complaint.Id)
            .Or(x => x.Match<Note>(n => n.About == "a").Match<Complaint>(c => c.Id == complaint.Id))
            .Query(() => notes, q => q.Match<Note>().Collect());
        Then().Do(_ => Console.Out.Flush());
    }
}

/// <summary>Asks for groups of notes, of which there are none without notes.</summary>
[Name("Notes in groups")]
[Clause("F1")]
internal sealed class NotesInGroups : Rule
{
    public override void Define()
    {
        IGrouping<string, Note> notes = null!;
        When().Query(() => notes, q => q.Match<Note>().GroupBy(n => n.About));
        Then().Do(_ => Console.Out.Flush());
    }
}

/// <summary>Inserts notes that an iterator makes, in a method of its own: no expression shows it.</summary>
[Name("Note taken")]
[Clause("F1")]
internal sealed class NoteTaken : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint);
        Then().Do(ctx => Take(ctx, complaint.Id));
    }

    private static void Take(IContext context, string about)
    {
        foreach (var note in Notes(about)) context.TryInsert(note);
    }

    private static IEnumerable<object> Notes(string about)
    {
        yield return new Note(about);
    }
}

/// <summary>A fact that a rule inserts in the open and none reads.</summary>
[Name("Note left lying")]
[Clause("F1")]
internal sealed class NoteLeft : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint);
        Then().Do(ctx => ctx.TryInsert(new Note(complaint.Id)));
    }
}

/// <summary>Counts visits: what the case calls <c>visit</c>. No policy asks for it, and none states its clause.</summary>
[Name("Visits made")]
[Clause("F0.20")]
[Measures("visits", "mostVisits")]
internal sealed class VisitsMade : Rule
{
    private static readonly LocalizedText What = new("visits", "上门");

    public override void Define()
    {
        Allegation allegation = null!;
        IEnumerable<Observation> visits = null!;
        When()
            .Match(() => allegation, a => a.Needs("visits"))
            .Query(() => visits, q => q.Match<Observation>(o => o.IncidentId == allegation.IncidentId, o => o.Kind == "visit").Collect());
        Then()
            .Yield(_ => Measurement.Of(allegation, "visits", What, visits.Take(allegation.Terms!.Parameters.Count("mostVisits")), null));
    }
}

/// <summary>The busiest window of calls, counted for nothing: a rule to put in the place of the built-in one.</summary>
[Name("Calls in the busiest window")]
[Clause("F1.1")]
[Measures(MeasureNames.CallsInWindow, "window", "countedCallers", "countUnanswered")]
internal sealed class NoCallsCounted : Rule
{
    public override void Define()
    {
        Allegation allegation = null!;
        When().Match(() => allegation, a => a.Needs(MeasureNames.CallsInWindow));
        Then().Yield(_ => Measurement.Of(allegation, MeasureNames.CallsInWindow, new LocalizedText("calls", "来电"), Array.Empty<PhoneCall>(), null));
    }
}

/// <summary>Finds whatever is alleged established: a rule set of one rule.</summary>
[Name("Whatever is alleged is found")]
[Clause("F1")]
[Measures(MeasureNames.CallsInWindow)]
[Measures(MeasureNames.CallsAfterStopRequest)]
[Measures(MeasureNames.OffensiveItems)]
[Measures(MeasureNames.AbusiveMessages)]
[Measures(MeasureNames.ThreateningMessages)]
internal sealed class WhateverIsAlleged : Rule
{
    public override void Define()
    {
        Allegation allegation = null!;
        When().Match(() => allegation);
        Then().Yield(_ => Rules.Harassment.Findings.FindingOf.NotCovered(allegation));
    }
}

/// <summary>What <c>Withdrawal in time</c> concludes, under another clause.</summary>
[Name("In time, by another clause")]
[Clause("F5.1")]
internal sealed class InTimeOfAnotherClause : Rule
{
    public override void Define()
    {
        Withdrawal withdrawal = null!;
        ApplicableWithdrawal applicable = null!;
        StandingRuling ruling = null!;
        When().Match(() => withdrawal).Match(() => applicable, a => !a.Terms.AfterRuling.Value).Or(x => x.Match(() => ruling).Not<StandingRuling>());
        Then().Yield(_ => new Rules.Withdrawal.TimelyWithdrawal(withdrawal, applicable.Terms));
    }
}

/// <summary>Reads a parameter, and counts no measure.</summary>
[Name("Most calls read")]
[Clause("F1")]
internal sealed class MostCallsRead : Rule
{
    public override void Define()
    {
        Allegation allegation = null!;
        When().Match(() => allegation, a => a.Terms != null, a => Most(a) > 0);
        Then().Do(_ => Console.Out.Flush());
    }

    private static int Most(Allegation allegation) => allegation.Terms!.Parameters.Count("mostCalls");
}

/// <summary>Keeps the types of all facts that it sees.</summary>
[Name("Every fact seen")]
[Clause("F1")]
internal sealed class EveryFactSeen : Rule
{
    public static ConcurrentDictionary<string, bool> Types { get; } = new();

    public override void Define()
    {
        object fact = null!;
        When().Match(() => fact);
        Then().Do(_ => Keep(fact));
    }

    private static void Keep(object fact) => Types.TryAdd(fact.GetType().Name, true);
}
