using Penalty.Model.Rulings;
using Penalty.Rules.Points.Owed;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Points.Owed;

/// <summary>F4.1, F4.2: for each payee and currency.</summary>
public sealed class CompensationAddsUpTests : RuleTests<CompensationAddsUp>
{
    [Test]
    public void CompensationAddsUp_SeveralPayeesAndCurrencies_AddsEachUp() =>
        Conclude(Paid("1", 300), Paid("2", 300), Paid("3", 150.5m, payee: "other"), Paid("4", 20, currency: "USD")).Should().Equal(
            "owed/CNY/buyer=600", "owed/CNY/other=150.5", "owed/USD/buyer=20");

    [Test]
    public void CompensationAddsUp_OneReversed_OwesTheRest() =>
        Conclude(Paid("1", 300), Paid("2", 200), Paid("1/reversed", -300)).Should().Equal("owed/CNY/buyer=200");

    [Test]
    public void CompensationAddsUp_AllReversed_ConcludesNothing() => Conclude(Paid("1", 300), Paid("1/reversed", -300)).Should().BeEmpty();

    [Test]
    public void CompensationAddsUp_PointsOnly_ConcludesNothing() => Conclude(Booked(1, PointClass.A, 2, "2023-03-01").Entry).Should().BeEmpty();
}
