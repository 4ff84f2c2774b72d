namespace Penalty.Engine.Testing;

/// <summary>A copy of a match that stays as it is when the engine goes on.</summary>
internal sealed class RecordedMatch : IMatch
{
    public RecordedMatch(IMatch match)
    {
        Rule = match.Rule;
        Facts = [.. match.Facts.Select(f => new RecordedFact(f))];
        Trigger = match.Trigger;
    }

    public IRuleDefinition Rule { get; }

    public IEnumerable<IFactMatch> Facts { get; }

    public MatchTrigger Trigger { get; }
}
