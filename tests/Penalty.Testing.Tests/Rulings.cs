using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Testing.Tests;

/// <summary>Rulings to assert on, each made from a case that the kit builds.</summary>
internal static class Rulings
{
    public static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    /// <summary>12 calls within an hour, proven: serious, 12 class A points and 300 yuan.</summary>
    public static readonly CaseBuilder Serious = Case.Filed().ByBuyer().With(12.Calls().Within(1.Hours())).ProvenBy(EvidenceKind.CallRecord);

    /// <summary>4 calls, one short of the threshold.</summary>
    public static readonly CaseBuilder Short = Case.Filed().ByBuyer().With(4.Calls()).ProvenBy(EvidenceKind.CallRecord);

    /// <summary>Calls enough, with nothing to prove them.</summary>
    public static readonly CaseBuilder Unproven = Case.Filed().ByBuyer().With(12.Calls());

    /// <summary>A general incident of calls and an especially serious one of items.</summary>
    public static readonly CaseBuilder Two = Case.Filed().ByBuyer()
        .With(5.Calls()).ProvenBy(EvidenceKind.CallRecord)
        .AnotherIncident().With(4.OffensiveItems()).ProvenBy(EvidenceKind.CourierWaybill);

    public static Ruling On(CaseBuilder builder) => Evaluator.Evaluate(builder);

    /// <summary>A referral: the case alleges conduct that no rule decides on, for the rules on findings are left out.</summary>
    public static Ruling Referred() =>
        PenaltyEvaluator.CreateBuilder().Without("Conduct short of the threshold").Build().Evaluate(Short);
}
