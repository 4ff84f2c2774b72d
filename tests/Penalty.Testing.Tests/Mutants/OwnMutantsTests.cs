using System.Collections.Immutable;
using Penalty.Testing.Tests.Coverage;

namespace Penalty.Testing.Tests.Mutants;

/// <summary>Whether the scenarios notice changes of Penalty's own rules and policies.</summary>
public sealed class OwnMutantsTests
{
    private const string OneMeasure = "In Penalty's policies each measure belongs to one conduct.";
    private const string Guarded = "Without terms there is no measurement, so that the next conditions do not hold.";
    private const string Together = "Points and their class are stated both or neither; the policy reader sees to it.";
    private const string Reviewed = "Only proof that a seller uploads is reviewed; the case reader sees to it.";

    private static readonly ImmutableSortedDictionary<string, string> Same = new Dictionary<string, string>
    {
        ["rule 'Conduct reaches the threshold', condition 'Allegation: allegation.Terms != null': left out"] = Guarded,
        ["rule 'Conduct reaches the threshold', condition 'Measurement: measured.Conduct == allegation.Conduct': left out"] = OneMeasure,
        ["rule 'Conduct short of the threshold', condition 'Allegation: allegation.Terms != null': left out"] = Guarded,
        ["rule 'Conduct short of the threshold', condition 'Measurement: measured.Conduct == allegation.Conduct': left out"] = OneMeasure,
        ["rule 'Criterion of severity met', condition 'Measurement: measured.Conduct == applicable.Criterion.Conduct': left out"] = OneMeasure,
        ["rule 'No such conduct', condition 'Allegation: allegation.Terms != null': left out"] = Guarded,
        ["rule 'No such conduct', condition 'Measurement: measured.Conduct == allegation.Conduct': left out"] = OneMeasure,
        ["rule 'Points are deducted', condition 'SanctionDue: due.Terms.Points != null': left out"] = Together,
        ["rule 'Points are deducted', condition 'SanctionDue: due.Terms.PointClass != null': left out"] = Together,
        ["rule 'Proven by indirect evidence', condition 'IEnumerable<FindingBasis>: bases.Any()': left out"] = "None weigh nothing, and no policy asks for nothing.",
        ["rule 'Seller's proof accepted', condition 'TimelyWithdrawal: timely.Withdrawal.Path == WithdrawalPath.SellerProof': left out"] = Reviewed,
        ["rule 'Seller's proof pending', condition 'TimelyWithdrawal: timely.Withdrawal.Path == WithdrawalPath.SellerProof': left out"] = Reviewed,
        ["rule 'Seller's proof rejected', condition 'TimelyWithdrawal: timely.Withdrawal.Path == WithdrawalPath.SellerProof': left out"] = Reviewed,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    [Test]
    public void Scenarios_OfTheSamples_KillEveryMutantThatCanBeTold()
    {
        var report = MutatedRules.Of(OwnSuite.Evaluator()).OfPolicies(OwnSuite.Policies.Contains).Test(OwnSuite.Run, new MutationOptions { Accepted = Same });
        TestContext.Out.WriteLine(report.ToText());
        report.Require(killed: 100);
    }
}
