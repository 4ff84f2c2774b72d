namespace Penalty.Model.Cases;

/// <summary>An attempt to withdraw the complaint (F5).</summary>
public sealed record Withdrawal : ICaseFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Which of the two ways it takes (F5.1).</summary>
    public required WithdrawalPath Path { get; init; }

    /// <summary>When the buyer agreed to withdraw, with its offset from UTC; <see langword="null"/> when that is not known.</summary>
    public DateTimeOffset? AgreedAt { get; init; }

    /// <summary>When the buyer withdrew, or the seller uploaded the proof, with its offset from UTC.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>The Aliwangwang proof number (举证号) that shows the buyer's agreement; only, and always, on the seller's path.</summary>
    public string? ProofNumber { get; init; }

    /// <summary>The state of the handler's review; only, and always, on the seller's path.</summary>
    public ProofReview? Review { get; init; }

    /// <summary>When the review ended, with its offset from UTC; <see langword="null"/> while it is pending.</summary>
    public DateTimeOffset? ReviewedAt { get; init; }
}
