using System.Collections.Immutable;
using Penalty.Model;

namespace Penalty.Ledger;

/// <summary>A posting can't be booked; lists everything for which it can't. Nothing of it was booked.</summary>
public sealed class InvalidPostingException : LedgerException
{
    /// <summary>A posting can't be booked.</summary>
    /// <param name="postingId">The id of the posting, as it was given.</param>
    /// <param name="problems">Everything for which it can't be booked; at least one.</param>
    public InvalidPostingException(string postingId, ImmutableArray<PostingProblem> problems)
        : base(new(Text(postingId, problems, Language.En), Text(postingId, problems, Language.ZhCn)))
    {
        PostingId = postingId;
        Problems = problems;
    }

    /// <summary>The id of the posting, as it was given.</summary>
    public string PostingId { get; }

    /// <summary>Everything for which it can't be booked, in the order of the posting.</summary>
    public ImmutableArray<PostingProblem> Problems { get; }

    private static string Text(string id, ImmutableArray<PostingProblem> problems, Language language) =>
        (language == Language.ZhCn ? $"记账单“{id}”：{problems.Length} 个问题，未记入任何内容" : $"Posting '{id}': {problems.Length} problem(s), nothing was booked")
        + Environment.NewLine + string.Join(Environment.NewLine, problems.Select(p => p.In(language)));
}
