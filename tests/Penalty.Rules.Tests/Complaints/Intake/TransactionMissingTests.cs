using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Complaints.Intake;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Intake;

/// <summary>F2: a complaint concerns a transaction.</summary>
public sealed class TransactionMissingTests : RuleTests<TransactionMissing>
{
    [Test]
    public void TransactionMissing_Absent_IsLacking() =>
        Conclude(Draft with { TransactionIds = [] }, Need(IntakeNeed.Transaction)).Should().Equal("lack/d/transaction=Required F2");

    [Test]
    public void TransactionMissing_Blank_IsLacking() =>
        Conclude(Draft with { TransactionIds = [" "] }, Need(IntakeNeed.Transaction)).Should().Equal("lack/d/transaction=Required F2");

    [Test]
    public void TransactionMissing_Several_ConcludesNothing() =>
        Conclude(Draft with { TransactionIds = ["t", "u"] }, Need(IntakeNeed.Transaction)).Should().BeEmpty();

    [Test]
    public void TransactionMissing_Present_ConcludesNothing() =>
        Conclude(Draft, Need(IntakeNeed.Transaction)).Should().BeEmpty();

    [Test]
    public void TransactionMissing_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(Draft with { TransactionIds = [] }).Should().BeEmpty();
}
