namespace Penalty.Benchmarks.Decision.Deciders;

/// <summary>Who is measured, the yardstick first.</summary>
public static class Contenders
{
    public static IDecider[] All() => [new ByHand(), new ByExpressions(), BySession.WithAllRules()];
}
