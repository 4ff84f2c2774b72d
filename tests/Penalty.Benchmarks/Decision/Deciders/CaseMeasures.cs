using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Deciders;

/// <summary>
/// Everything that the decision needs to know, taken in one pass over the facts and without allocating. For those who decide
/// without a session.
/// </summary>
public struct CaseMeasures
{
    private CallTimes _times;
    private bool _withdraws;
    private DateTime _withdrawnAt;
    private DateTime _ruledAt;

    public bool FiledByBuyer { get; private set; }

    public int Calls { get; private set; }

    public int Items { get; private set; }

    public int CallProofs { get; private set; }

    public int ItemProofs { get; private set; }

    public readonly bool WithdrawnInTime => _withdraws && _ruledAt > _withdrawnAt;

    public readonly bool WithdrawnTooLate => _withdraws && _ruledAt <= _withdrawnAt;

    public void Take(DecisionCase decisionCase)
    {
        _ruledAt = DateTime.MaxValue;
        _times = CallTimes.Rent(decisionCase.Facts.Length);
        foreach (var fact in decisionCase.Facts) Take(fact, decisionCase.ComplaintId);
        Calls = _times.Busiest(Policy.Window.Ticks);
    }

    private void Take(object fact, string id)
    {
        if (fact is PhoneCall call)
        {
            if (call.BySeller && call.Answered && call.ComplaintId == id) _times.Add(call.At.Ticks);
        }
        else if (fact is Evidence evidence)
        {
            if (Policy.Proves(evidence.Kind, evidence.Conduct) && evidence.ComplaintId == id) Prove(evidence.Conduct);
        }
        else
        {
            TakeRare(fact, id);
        }
    }

    private void TakeRare(object fact, string id)
    {
        switch (fact)
        {
            case MailedItem item when item.Offensive && item.ComplaintId == id:
                Items++;
                break;
            case Complaint complaint when complaint.Id == id:
                FiledByBuyer = complaint.FiledByBuyer;
                break;
            case Admission admission when admission.ComplaintId == id:
                Prove(admission.Conduct);
                break;
            case WithdrawalRequest request when request.BuyerAgreed && request.ComplaintId == id:
                (_withdraws, _withdrawnAt) = (true, request.At);
                break;
            case StandingRuling ruling when ruling.ComplaintId == id:
                _ruledAt = ruling.MadeAt;
                break;
        }
    }

    private void Prove(Conduct conduct)
    {
        if (conduct == Conduct.FrequentCalls) CallProofs++;
        else ItemProofs++;
    }
}
