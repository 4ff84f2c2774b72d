using Penalty.Benchmarks.Decision.Conclusions;

namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>All conclusions about the complaint make its verdict.</summary>
[Priority(Stage.Decide)]
public sealed class VerdictIsWritten : Rule
{
    public override void Define()
    {
        Verdict verdict = null!;
        IEnumerable<Conclusion> conclusions = null!;

        When()
            .Match(() => verdict)
            .Query(() => conclusions, q => q
                .Match<Conclusion>(c => c.ComplaintId == verdict.ComplaintId)
                .Collect());

        Then()
            .Do(_ => Write(conclusions, verdict));
    }

    private static void Write(IEnumerable<Conclusion> conclusions, Verdict verdict)
    {
        foreach (var conclusion in conclusions) conclusion.WriteTo(verdict);
    }
}
