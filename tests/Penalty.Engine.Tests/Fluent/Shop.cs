using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Fluent;

public sealed record Customer(string Name, int Age = 30);

public sealed record Order(string Customer, int Amount);

public sealed record Discount(string Customer, int Percent);

/// <summary>Fires one rule over facts, and tells what it wrote.</summary>
internal static class Shop
{
    public static IReadOnlyList<string> Fire(Rule rule, params object[] facts)
    {
        var session = EngineFixture.SessionOf(rule);
        session.InsertAll(facts);
        session.Fire();
        return [.. EngineFixture.Log];
    }

    public static IReadOnlyList<string> Fire(Action<ILeftHandSideExpression, IRightHandSideExpression> define, params object[] facts) =>
        Fire(new TestRule(define), facts);
}
