using System.Linq.Expressions;
using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Extensibility;

/// <summary>A host's own compiler of expressions.</summary>
[NonParallelizable]
public sealed class ExpressionCompilerTests
{
    private static TestRule Rule() => new((when, then) =>
    {
        Buyer b = null!;
        Seller s = null!;
        var sum = 0;
        when.Match(() => b, x => x.Value > 0).Match(() => s, x => x.Group == b.Group).Let(() => sum, () => b.Value + s.Value);
        then.Do(_ => Write("sum" + sum));
    })
    {
        Filters = f =>
        {
            Buyer b = null!;
            f.Where(() => b.Id > 0);
        },
    };

    [Test]
    public void Compile_OwnCompiler_RulesWorkAsBefore()
    {
        Log.Clear();
        var session = FactoryOf(new TestCompiler { ExpressionCompiler = new Counting() }, Rule()).CreateSession();
        session.InsertAll([B(1, value: 2), S(2, value: 3)]);
        session.Fire();
        Log.Should().Equal("sum5");
    }

    [Test]
    public void Compile_OwnCompiler_IsGivenConditionsBindingsFiltersAndActions()
    {
        var counting = new Counting();
        FactoryOf(new TestCompiler { ExpressionCompiler = counting }, Rule());
        counting.Compiled.Should().BeGreaterThanOrEqualTo(5);
    }

    [Test]
    public void Fire_OwnCompiler_CompilesNothingMore()
    {
        var counting = new Counting();
        var session = FactoryOf(new TestCompiler { ExpressionCompiler = counting }, Rule()).CreateSession();
        var before = counting.Compiled;
        session.InsertAll([B(1, value: 2), S(2, value: 3)]);
        session.Fire();
        counting.Compiled.Should().Be(before);
    }

    [Test]
    public void Compile_CompilerReturnsItsOwnDelegate_TheEngineCallsIt()
    {
        // The interpreter stands for any other way to run an expression.
        Log.Clear();
        var session = FactoryOf(new TestCompiler { ExpressionCompiler = new Interpreting() }, Rule()).CreateSession();
        session.InsertAll([B(1, value: 2), S(2, value: 3)]);
        session.Fire();
        Log.Should().Equal("sum5");
    }

    private sealed class Counting : IExpressionCompiler
    {
        public int Compiled { get; private set; }

        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate
        {
            Compiled++;
            return expression.Compile();
        }
    }

    private sealed class Interpreting : IExpressionCompiler
    {
        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate => expression.Compile(preferInterpretation: true);
    }
}
