namespace Penalty.Model.Cases;

/// <summary>A message in the Aliwangwang (阿里旺旺) chat or another channel.</summary>
public sealed record ChatMessage : IConductFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required string IncidentId { get; init; }

    /// <summary>When it was sent, with its offset from UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who sent it.</summary>
    public required Actor Sender { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>What the message was assessed to be (F6).</summary>
    public required MessageTone Tone { get; init; }

    /// <summary>Who assessed it.</summary>
    public required Actor AssessedBy { get; init; }
}
