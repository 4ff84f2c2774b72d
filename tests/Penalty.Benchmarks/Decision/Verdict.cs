using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision;

/// <summary>
/// What every contender has to come to. It is given to the session as a fact and so keeps reference equality;
/// verdicts are compared by what they say.
/// </summary>
public sealed class Verdict
{
    private ConductRecord _calls;
    private ConductRecord _items;

    public Verdict(string complaintId) => ComplaintId = complaintId;

    public string ComplaintId { get; }

    public Outcome Outcome { get; private set; }

    public Severity Severity { get; set; }

    public int Points { get; set; }

    public char PointClass { get; set; } = '-';

    public int Compensation { get; set; }

    public bool WithdrawnTooLate { get; set; }

    public ConductRecord Calls { get => _calls; init => _calls = value; }

    public ConductRecord Items { get => _items; init => _items = value; }

    /// <summary>Conclusions come in any order: the weightiest outcome stays.</summary>
    public void AtLeast(Outcome outcome)
    {
        if (outcome > Outcome) Outcome = outcome;
    }

    public ref ConductRecord Of(Conduct conduct)
    {
        if (conduct == Conduct.FrequentCalls) return ref _calls;
        return ref _items;
    }

    public bool Says(Verdict other) =>
        (ComplaintId, Outcome, Severity, Points, PointClass, Compensation, WithdrawnTooLate, Calls, Items)
        == (other.ComplaintId, other.Outcome, other.Severity, other.Points, other.PointClass, other.Compensation,
            other.WithdrawnTooLate, other.Calls, other.Items);

    public override string ToString() =>
        $"{ComplaintId}: {Outcome}, {Severity}, {Points}{PointClass}, {Compensation} yuan, too late: {WithdrawnTooLate}; "
        + $"calls {Calls}; items {Items}";
}
