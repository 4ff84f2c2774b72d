using FluentAssertions.Extensions;
using Penalty;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;
using Penalty.Testing;

namespace Users.Own.Tests;

/// <summary>A user's test, in a namespace of his own, with the kit and FluentAssertions (and its extensions) in sight: each takes what is its own.</summary>
public sealed class WithFluentAssertionsTests
{
    private static readonly Ruling Ruling = PenaltyEvaluator.CreateDefault().Evaluate(
        Case.Filed().ByBuyer().With(12.Calls().Within(1.Hours()).After(2.Minutes())).ProvenBy(EvidenceKind.CallRecord));

    [Test]
    public void Should_OnARuling_IsTheKits()
    {
        RulingAssertions assertions = Ruling.Should();
        assertions.BeEstablished().With(Severity.Serious).And.Cite("F4.2");
    }

    [Test]
    public void Should_OnAnythingElse_IsFluentAssertions()
    {
        Ruling.Findings.Should().ContainSingle();
        Ruling.Outcome.Should().Be(Outcome.Established);
        Ruling.Id.Should().StartWith("ruling-");
    }

    [Test]
    public void Lengths_OfBoth_AreTheSame()
    {
        (1.Days(), 2.Hours(), 3.Minutes(), 4.Seconds()).Should().Be((Lengths.Days(1), Lengths.Hours(2), Lengths.Minutes(3), Lengths.Seconds(4)));
        Lengths.Days(1, 2).Should().Be(26.Hours());
        Lengths.Hours(1, 30).Should().Be(90.Minutes());
        Lengths.Minutes(1, 30).Should().Be(90.Seconds());
        Lengths.Seconds(1, 500).Should().Be(1500.Milliseconds());
    }
}
