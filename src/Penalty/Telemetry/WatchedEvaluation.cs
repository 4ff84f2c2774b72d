using System.Collections.Immutable;
using System.Diagnostics;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>Rules on a case and tells listeners and observers of it.</summary>
internal sealed class WatchedEvaluation
{
    private readonly ImmutableArray<IEvaluationObserver> _observers;
    private readonly TimeProvider? _time;
    private readonly int _ruleCount;

    public WatchedEvaluation(ImmutableArray<IEvaluationObserver> observers, TimeProvider? time, int ruleCount)
    {
        _observers = observers;
        _time = time;
        _ruleCount = ruleCount;
    }

    /// <summary>Whether anybody listens; if not, watching would only cost time.</summary>
    public bool IsWanted => !_observers.IsEmpty || Instruments.EvaluationsAreWatched;

    public Ruling Run(HarassmentCase harassmentCase, Func<HarassmentCase, Ruling> evaluate)
    {
        using var activity = Instruments.Source.StartActivity(PenaltyTelemetry.EvaluateActivity);
        var begun = Begin();
        try
        {
            var ruling = evaluate(harassmentCase);
            Tell(activity, harassmentCase, ruling, begun);
            return ruling;
        }
        catch (Exception e)
        {
            Tell(activity, harassmentCase, e, begun);
            throw;
        }
    }

    private void Tell(Activity? activity, HarassmentCase harassmentCase, Ruling ruling, long? begun)
    {
        var outcome = PenaltyJson.CodeOf(ruling.Outcome);
        if (activity is { IsAllDataRequested: true })
        {
            Describe(activity, harassmentCase);
            activity.SetTag(PenaltyTelemetry.OutcomeAttribute, outcome);
            activity.SetTag(PenaltyTelemetry.PoliciesAttribute, ruling.Provenance.Policies.Select(p => p.Id).ToArray());
            if (ruling.Referral?.Rule is { } rule) activity.SetTag(PenaltyTelemetry.RuleAttribute, rule);
        }

        Count(new(PenaltyTelemetry.OutcomeAttribute, outcome), begun);
        if (ruling.Referral is { } referral) Instruments.Referrals.Add(1, new KeyValuePair<string, object?>(PenaltyTelemetry.RuleAttribute, referral.Rule ?? "none"));
        foreach (var observer in _observers) observer.Ruled(harassmentCase, ruling);
    }

    private void Tell(Activity? activity, HarassmentCase harassmentCase, Exception error, long? begun)
    {
        var type = error.GetType().FullName;
        if (activity is { IsAllDataRequested: true })
        {
            Describe(activity, harassmentCase);
            activity.SetTag(PenaltyTelemetry.ErrorTypeAttribute, type);
        }

        activity?.SetStatus(ActivityStatusCode.Error, error.Message);
        Count(new(PenaltyTelemetry.ErrorTypeAttribute, type), begun);
        foreach (var observer in _observers) observer.Failed(harassmentCase, error);
    }

    private void Describe(Activity activity, HarassmentCase harassmentCase)
    {
        activity.SetTag(PenaltyTelemetry.ComplaintAttribute, harassmentCase.Complaint?.Id);
        activity.SetTag(PenaltyTelemetry.RuleCountAttribute, _ruleCount);
    }

    private void Count(KeyValuePair<string, object?> tag, long? begun)
    {
        Instruments.Evaluations.Add(1, tag);
        if (begun is { } since) Instruments.Duration.Record(Elapsed(since).TotalSeconds, tag);
    }

    /// <summary>The time when it begins; <see langword="null"/> when nobody asks how long it takes.</summary>
    private long? Begin() => Instruments.Duration.Enabled ? _time?.GetTimestamp() ?? Stopwatch.GetTimestamp() : null;

    private TimeSpan Elapsed(long begun) => _time?.GetElapsedTime(begun) ?? Stopwatch.GetElapsedTime(begun);
}
