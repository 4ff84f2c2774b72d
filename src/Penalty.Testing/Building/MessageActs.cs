using Penalty.Model.Cases;

namespace Penalty.Testing;

/// <summary>Chat messages (F6), assessed by the platform unless said otherwise. Immutable.</summary>
public sealed record MessageActs : Acts<MessageActs>
{
    internal MessageActs(int number, MessageTone tone)
        : base(number) => Tone = tone;

    internal MessageTone Tone { get; }

    internal string Text { get; init; } = "a message";

    internal Actor Assessor { get; init; } = Actor.Platform;

    internal override ConductKind Conduct => ConductKind.AbusiveMessages;

    internal override string IdPrefix => "message";

    /// <summary>What they say.</summary>
    /// <param name="text">The text of each.</param>
    /// <returns>The messages with this step.</returns>
    public MessageActs Saying(string text) => this with { Text = text };

    /// <summary>Who assessed what they are.</summary>
    /// <param name="assessor">Who.</param>
    /// <returns>The messages with this step.</returns>
    public MessageActs AssessedBy(Actor assessor) => this with { Assessor = assessor };

    internal override IConductFact FactOf(string id, string incidentId, DateTimeOffset at) => new ChatMessage
    {
        Id = id,
        IncidentId = incidentId,
        At = at,
        Sender = Actor,
        Text = Text,
        Tone = Tone,
        AssessedBy = Assessor,
    };
}
