namespace Penalty.Engine.Tests.Judge;

/// <summary>What risky expressions, resolvers and interceptors throw.</summary>
internal sealed class RiskException(string message) : Exception(message);

internal static class Risk
{
    public static int Take(int number) => number == 3 ? throw new RiskException("3 is too much") : number;
}
