using Penalty.Model.Cases;
using Penalty.Model.Orders;
using static Penalty.Tests.Orders.SomeOrder;

namespace Penalty.Tests.Orders;

/// <summary>F9.2 and F9.3 as a table over every way to close an order: who closes it, in what form the consumer agreed, and when.</summary>
public sealed class ClosingTable
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    private static readonly (string When, TimeSpan Before)[] Times =
        [("before", TimeSpan.FromTicks(1)), ("at once", TimeSpan.Zero), ("after", TimeSpan.FromTicks(-1))];

    private static IEnumerable<TestCaseData> Ways() =>
        from closer in Enum.GetValues<Actor>()
        from agreement in Enum.GetValues<AgreementForm>().SelectMany(f => Times.Select(t => (Form: (AgreementForm?)f, t.When, t.Before))).Prepend((null, "never", default))
        select new TestCaseData(closer, agreement.Form, agreement.Before).SetArgDisplayNames($"{closer}", $"{agreement.Form}", agreement.When);

    [TestCaseSource(nameof(Ways))]
    public void Advise_AnyWay_AllowsTheSellerOnlyWhatWasAgreedAndShownBefore(Actor by, AgreementForm? form, TimeSpan before)
    {
        var advice = Evaluator.Orders.Advise(Closing(by, form is { } shown ? Agreement(shown, before) : null));
        var seller = by is Actor.Seller or Actor.SellerAgent;
        string[] objections = !seller ? []
            : form is null ? ["no-agreement"]
            : [.. form == AgreementForm.Oral ? new[] { "agreement-not-shown" } : [], .. before <= TimeSpan.Zero ? new[] { "agreement-too-late" } : []];
        advice.Objections.Select(o => o.Code).Should().Equal(objections);
        advice.Verdict.Should().Be(objections.Length == 0 ? ClosingVerdict.Allowed : ClosingVerdict.NotAllowed);
        advice.Clause.Should().Be(seller ? "F9.3" : "house-default");
        advice.Consequences.Select(c => $"{c.Code} {c.Clause}").Should().Equal(objections.Length == 0 ? [] : ["buyer-complaint F9.2", "harm-to-the-store F9.2"]);
        advice.NextSteps.Select(s => s.Code).Should().Equal(Steps(advice, form, before));
    }

    private static string[] Steps(OrderClosingAdvice advice, AgreementForm? form, TimeSpan before)
    {
        if (advice.Verdict == ClosingVerdict.NotAllowed) return ["agree-with-the-consumer", "complain-instead"];
        return form is not (null or AgreementForm.Oral) && before > TimeSpan.Zero ? ["keep-the-proof"] : [];
    }
}
