using Penalty.Model;
using Penalty.Model.Ledgers;

namespace Penalty.Ledger;

/// <summary>A posting has the id of one that is booked with other content. Nothing of it was booked. The message shows both.</summary>
public sealed class PostingConflictException : LedgerException
{
    /// <summary>A posting has the id of one that is booked with other content.</summary>
    /// <param name="booked">The posting that is booked.</param>
    /// <param name="offered">The posting that was offered.</param>
    public PostingConflictException(BookedPosting booked, Posting offered)
        : base(new(Text(booked, offered, Language.En), Text(booked, offered, Language.ZhCn)))
    {
        Booked = booked;
        Offered = offered;
    }

    /// <summary>The posting that is booked; it stays as it is.</summary>
    public BookedPosting Booked { get; }

    /// <summary>The posting that was offered.</summary>
    public Posting Offered { get; }

    private static string Text(BookedPosting booked, Posting offered, Language language)
    {
        ArgumentNullException.ThrowIfNull(booked);
        ArgumentNullException.ThrowIfNull(offered);
        var head = language == Language.ZhCn
            ? $"卖家“{booked.SellerId}”的记账单“{booked.Id}”已于 {booked.RecordedAt:O} 以其他内容记入；未记入任何内容"
            : $"Posting '{booked.Id}' of seller '{booked.SellerId}' was booked at {booked.RecordedAt:O} with other content; nothing was booked";
        var (was, now) = language == Language.ZhCn ? ("已记入：", "现提交：") : ("booked:", "offered:");
        IEnumerable<string> lines =
            [head, was, .. booked.Entries.Select(e => EntryText.Of(e.Entry)), now, .. offered.Entries.Select(EntryText.Of)];
        return string.Join(Environment.NewLine, lines);
    }
}
