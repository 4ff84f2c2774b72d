using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Complaints.Intake;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Intake;

/// <summary>F2: a complaint concerns one transaction.</summary>
public sealed class SeveralTransactionsTests : RuleTests<SeveralTransactions>
{
    [Test]
    public void SeveralTransactions_Two_IsLackingOne() =>
        Conclude(Draft with { TransactionIds = ["t", "u"] }, Need(IntakeNeed.OneTransaction)).Should().Equal("lack/d/one-transaction=Required F2");

    [Test]
    public void SeveralTransactions_OneTwice_ConcludesNothing() =>
        Conclude(Draft with { TransactionIds = ["t", "t", " "] }, Need(IntakeNeed.OneTransaction)).Should().BeEmpty();

    [Test]
    public void SeveralTransactions_None_ConcludesNothing() =>
        Conclude(Draft with { TransactionIds = [] }, Need(IntakeNeed.OneTransaction)).Should().BeEmpty();

    [Test]
    public void SeveralTransactions_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(Draft with { TransactionIds = ["t", "u"] }).Should().BeEmpty();
}
