using Penalty.Model.Rulings;

namespace Penalty.Testing.Tests.Assertions;

/// <summary>The messages as a whole, word by word: the written style of the package's README.</summary>
public sealed class MessageTests
{
    [Test]
    public void Message_OfAnOutcome_IsWrittenInTheStyle()
    {
        var failure = Rulings.On(Rulings.Short).Invoking(r => r.Should().BeEstablished("four calls are many")).Should().Throw<PenaltyAssertionException>().Which;
        failure.Message.Should().Be(
            """
            Expected: the outcome Established, because four calls are many.
            Found:    the outcome NotEstablished: frequent-calls in incident-1 is ShortOfThreshold (4 of 5 calls-in-window).
            Where:    ruling ruling-complaint-1 on complaint-1, policy taobao-malicious-harassment 1.0.
            To do:    Compare the counts and the proof below with the case and the policy's thresholds.
            Explanation:
              measurement/incident-1/frequent-calls/calls-after-stop-request <- Calls after a request to stop [F1.1]
                Counted 0 calls by the seller's side after the buyer had asked to stop.
                from allegation/incident-1/frequent-calls
              measurement/incident-1/frequent-calls/calls-in-window <- Calls in the busiest window [F1.1]
                Counted 4 calls by the seller's side within 1 day.
                from allegation/incident-1/frequent-calls, call-01, call-02, call-03, call-04
              finding/incident-1/frequent-calls <- Conduct short of the threshold [F1, F1.1]
                Calling the buyer frequently is not established: 5 are needed within 1 day, 1 more than were counted. Counted 4 calls by the seller's side within 1 day.
                from allegation/incident-1/frequent-calls, measurement/incident-1/frequent-calls/calls-in-window
              step/Buyer/report-further-conduct/finding/incident-1/frequent-calls <- Buyer may report further conduct [F1]
                If it goes on, file the new calls, messages or items as well.
                from finding/incident-1/frequent-calls
            """);
    }

    [Test]
    public void Message_OfAReferral_NamesTheErrorAndWhatToMend()
    {
        var failure = Rulings.Referred().Invoking(r => r.Should().BeNotEstablished()).Should().Throw<PenaltyAssertionException>().Which;
        failure.Message.Should().Be(
            """
            Expected: the outcome NotEstablished.
            Found:    the outcome ReferredToHuman: No rule decides on: frequent-calls in incident-1.
            Where:    ruling ruling-complaint-1 on complaint-1, policy taobao-malicious-harassment 1.0.
            To do:    Mend the rule that failed, or the facts that it looked at.
            Referral: no single rule failed, looking at nothing.
                No rule decides on: frequent-calls in incident-1.
            """);
    }

    [TestCase("it is so", ", because it is so.")]
    [TestCase("because it is so", ", because it is so.")]
    [TestCase("  ", "Serious.")]
    public void Because_InAnyForm_EndsWhatWasExpected(string because, string end) =>
        Failure(r => r.Should().With(Severity.Serious, because)).Expected.Should().EndWith(end);

    [Test]
    public void Because_SaidBefore_GoesWithWhatFollows()
    {
        Failure(r => r.Should().Because("so").ForIncident("incident-1").Cite("F4.2")).Expected.Should().Be("F4.2 cited, because so.");
        Failure(r => r.Should().Because("so").With(Severity.Serious, "other")).Expected.Should().EndWith("because other.");
    }

    [Test]
    public void Message_OfManyIds_ShowsTheFirstOnes() =>
        Failure(r => r.Should().BeNotEstablished(), Rulings.Serious).Message.Should().Contain("call-05, call-06, call-07 and 5 more");

    [Test]
    public void Assertions_Chained_ReadAsOneSentence() =>
        Rulings.On(Rulings.Serious).Should().BeEstablished().With(Severity.Serious).And.Cite("F4.2").And.Deduct(12, PointClass.A)
            .And.Compensate(300).And.Conclude("severity/incident-1").FollowFrom("call-12").And.HaveFired("Conduct established");

    [Test]
    public void Cite_OfARulingWithoutExplanation_LooksAtEachOfItsParts()
    {
        var ruling = Rulings.On(Rulings.Serious.WithdrawnByBuyer(after: 4.Days()).Ruled()) with { Explanation = Explanation.Empty };
        ruling.Should().Cite("F1.1", "F4.2", "F5.2", "F4");
        Rulings.On(Rulings.Serious).Should().Cite("F3");
    }

    [Test]
    public void Assertion_OnNoClauses_IsMisuse() =>
        Rulings.On(Rulings.Serious).Invoking(r => r.Should().Cite()).Should().Throw<ArgumentException>().WithMessage("Name at least one*");

    private static PenaltyAssertionException Failure(Action<Ruling> assertion, CaseBuilder? of = null) =>
        assertion.Invoking(a => a(Rulings.On(of ?? Rulings.Short))).Should().Throw<PenaltyAssertionException>().Which;
}
