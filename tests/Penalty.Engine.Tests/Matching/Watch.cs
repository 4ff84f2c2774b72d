using System.Collections;

namespace Penalty.Engine.Tests.Matching;

/// <summary>A session, and the matches that hold in it now, whether they have fired or not.</summary>
internal sealed class Watch
{
    private readonly List<IMatch> _matches = [];

    public Watch(ISessionFactory factory) => Session = factory.CreateSession(s =>
    {
        s.Events.ActivationCreatedEvent += (_, e) => _matches.Add(e.Match);
        s.Events.ActivationDeletedEvent += (_, e) => _matches.Remove(e.Match);
        s.Events.RuleFiredEvent += (_, _) => Fired++;
    });

    public ISession Session { get; }

    public int Fired { get; private set; }

    public IReadOnlyList<IMatch> Matches => _matches;

    /// <summary>The matches as text: the facts of each in the order of their declaration, and the matches sorted.</summary>
    public string Text => string.Join(" | ", Texts);

    public IReadOnlyList<string> Texts => [.. _matches.Select(m => string.Join(",", m.Facts.Select(f => TextOf(f.Value)))).Order(StringComparer.Ordinal)];

    public static Watch Over(params Rule[] rules) => new(Compile(rules));

    public static ISessionFactory Compile(params Rule[] rules) => new TestCompiler().Compile(new RuleDefinitionFactory().Create(rules));

    public static string TextOf(object? value)
    {
        if (value is null) return "null";
        if (value is string text) return text;
        if (value is not IEnumerable several) return FormattableString.Invariant($"{value}");
        var all = "[" + string.Join(" ", several.Cast<object?>().Select(TextOf)) + "]";
        var key = value.GetType().GetProperty("Key");
        return key is null ? all : TextOf(key.GetValue(value)) + all;
    }

    public Watch Insert(params object[] facts)
    {
        foreach (var fact in facts) Session.Insert(fact);
        return this;
    }
}
