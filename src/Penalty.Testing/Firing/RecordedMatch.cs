using NRules.RuleModel;

namespace Penalty.Testing;

/// <summary>A copy of a match that stays as it is when the session goes on, or ends.</summary>
internal sealed class RecordedMatch : IMatch
{
    public RecordedMatch(IMatch match)
    {
        Rule = match.Rule;
        Facts = [.. match.Facts.Select(f => new RecordedFact(f.Declaration, f.Type, f.Value, f.Source))];
        Trigger = match.Trigger;
    }

    public IRuleDefinition Rule { get; }

    public IEnumerable<IFactMatch> Facts { get; }

    public MatchTrigger Trigger { get; }

    private sealed class RecordedFact(Declaration declaration, Type type, object? value, IFactSource? source) : IFactMatch
    {
        public Declaration Declaration => declaration;

        public Type Type => type;

        public object? Value => value;

        public IFactSource? Source => source;
    }
}
