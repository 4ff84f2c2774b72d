using Penalty.Benchmarks.Runtimes;
using Penalty.Benchmarks.Scenarios.Equality;

namespace Penalty.Benchmarks.Scenarios;

/// <summary>Compiles many rules that differ in constants, from rule objects to a factory that works.</summary>
public static class CompileScenario
{
    public static ISessionFactory Compile(RuleRuntime runtime, int rules) =>
        runtime.Compile(Enumerable.Range(0, rules).Select(code => new TariffRule(code, 10 * code)));

    public static void Check(RuleRuntime runtime)
    {
        var session = Compile(runtime, 20).CreateSession();
        session.Insert(new Item { Code = 7, Amount = 70 });
        session.Insert(new Item { Code = 8, Amount = 70 });
        session.Insert(new Tariff { Code = 7, Price = 100 });
        session.Insert(new Tariff { Code = 8, Price = 100 });
        session.Fire();
        UnexpectedResultException.Unless(session.Query<Charge>().ToArray() is [{ Amount: 107 }], "compile");
    }
}
