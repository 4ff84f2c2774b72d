using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Penalty.Testing;

/// <summary>A session with the rules under test, and the record of what fires in it. A fixture belongs to one test. Not safe for several threads at once.</summary>
public sealed class FiringFixture : IDisposable
{
    private readonly FiringRecord _record;

    private FiringFixture(ISession session) => (Session, _record) = (session, FiringRecord.Watch(session));

    /// <summary>The session.</summary>
    public ISession Session { get; }

    /// <summary>What has fired, in order.</summary>
    public IReadOnlyList<IMatch> Firings => _record.Firings;

    /// <summary>A fixture for one rule.</summary>
    /// <typeparam name="TRule">The class of the rule.</typeparam>
    /// <returns>The fixture.</returns>
    public static FiringFixture For<TRule>()
        where TRule : Rule, new() => For(new TRule());

    /// <summary>A fixture for rules that work together.</summary>
    /// <param name="rules">The rules, made with whatever their constructors take.</param>
    /// <returns>The fixture.</returns>
    public static FiringFixture For(params Rule[] rules) => For([.. new RuleDefinitionFactory().Create(rules)]);

    /// <summary>A fixture for rules in their canonical form, such as some of <see cref="PenaltyEvaluator.RuleDefinitions"/>.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The fixture.</returns>
    public static FiringFixture For(params IRuleDefinition[] rules) => On(new RuleCompiler().Compile(rules).CreateSession());

    /// <summary>A fixture for a session that nothing has fired in yet: one of another runtime, or of a compiler that was set up.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The fixture; it disposes of the session if that can be disposed of.</returns>
    public static FiringFixture On(ISession session) => new(session);

    /// <summary>Inserts facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>This fixture.</returns>
    public FiringFixture Insert(params object[] facts)
    {
        Session.InsertAll(facts);
        return this;
    }

    /// <summary>Fires rules until none is left to fire.</summary>
    /// <returns>This fixture.</returns>
    public FiringFixture Fire()
    {
        Session.Fire();
        return this;
    }

    /// <inheritdoc cref="FiringRecord.Verify"/>
    public void Verify(Action<FiringExpectations> expected) => _record.Verify(expected);

    /// <inheritdoc cref="FiringRecord.VerifySequence"/>
    public void VerifySequence(Action<FiringExpectations> expected) => _record.VerifySequence(expected);

    /// <summary>Forgets what has fired up to now.</summary>
    public void Clear() => _record.Clear();

    /// <summary>Disposes of the session, if it can be disposed of.</summary>
    public void Dispose() => (Session as IDisposable)?.Dispose();
}
