using Penalty.Model;
using Penalty.Model.Ledgers;
using Penalty.Model.Rulings;

namespace Penalty.Ledger;

/// <summary>The problems that a posting has by itself.</summary>
internal static class PostingForm
{
    public static IEnumerable<PostingProblem> Problems(Posting posting)
    {
        foreach (var problem in Texts(("id", posting.Id), ("sellerId", posting.SellerId))) yield return problem;
        if (posting.Entries.IsDefault)
        {
            yield return new("entries", new("nothing", "空"), new("entries, or an empty list", "分录列表，可为空列表"));
            yield break;
        }

        var ids = new HashSet<string?>();
        var reversed = new HashSet<string?>();
        for (var i = 0; i < posting.Entries.Length; i++)
        {
            var path = $"entries[{i}]";
            var problems = posting.Entries[i] is { } entry
                ? Problems(posting, entry, path).Concat(Repeated(entry, path, ids, reversed))
                : [new(path, new("nothing", "空"), new("an entry", "分录"))];
            foreach (var problem in problems) yield return problem;
        }
    }

    private static IEnumerable<PostingProblem> Problems(Posting posting, LedgerEntry entry, string path)
    {
        var texts = Texts(
            ($"{path}.id", entry.Id), ($"{path}.sellerId", entry.SellerId), ($"{path}.rulingId", entry.RulingId), ($"{path}.incidentId", entry.IncidentId),
            ($"{path}.policyId", entry.PolicyId), ($"{path}.policyVersion", entry.PolicyVersion), ($"{path}.clause", entry.Clause));
        return [.. texts, .. Whose(posting, entry, path), .. Amounts(entry, path), .. Reversal(entry, path)];
    }

    private static IEnumerable<PostingProblem> Whose(Posting posting, LedgerEntry entry, string path)
    {
        if (entry.SellerId is not null && entry.SellerId != posting.SellerId)
            yield return new($"{path}.sellerId", AsIs(entry.SellerId), new($"the posting's seller '{posting.SellerId}'", $"该记账单的卖家“{posting.SellerId}”"));
        var ruling = posting.Entries.FirstOrDefault(e => e?.RulingId is not null)?.RulingId;
        if (entry.RulingId is not null && entry.RulingId != ruling)
            yield return new($"{path}.rulingId", AsIs(entry.RulingId), new($"one ruling a posting: '{ruling}'", $"一张记账单一项裁定：“{ruling}”"));
    }

    private static IEnumerable<PostingProblem> Repeated(LedgerEntry entry, string path, HashSet<string?> ids, HashSet<string?> reversed)
    {
        if (entry.Id is not null && !ids.Add(entry.Id))
            yield return new($"{path}.id", Twice(entry.Id), new("an id of its own", "各自唯一的编号"));
        if (entry.Reverses?.EntryId is { } target && !reversed.Add(target))
            yield return new($"{path}.reverses.entryId", Twice(target), new("each entry reversed once", "每笔分录只冲销一次"));
    }

    private static IEnumerable<PostingProblem> Amounts(LedgerEntry entry, string path)
    {
        if (entry.Points is null == entry.Compensation is null)
            yield return new(path, entry.Points is null ? new("no amount", "无金额或扣分") : new("points and compensation", "扣分与赔付并存"), new("either points or compensation", "扣分或赔付二者之一"));
        var sign = entry.Reverses is null ? new LocalizedText("more than 0", "大于 0") : new("less than 0, as it reverses", "小于 0（冲销）");
        if (entry.Points is { } points)
        {
            if (!Enum.IsDefined(points.Class)) yield return new($"{path}.points.class", Data($"{(int)points.Class}"), AsIs(string.Join(", ", Enum.GetNames<PointClass>())));
            if (Math.Sign(points.Value) != Sign(entry)) yield return new($"{path}.points.value", Data($"{points.Value}"), sign);
        }

        if (entry.Compensation is not { } owed) yield break;
        if (Math.Sign(owed.Amount) != Sign(entry)) yield return new($"{path}.compensation.amount", Data($"{owed.Amount}"), sign);
        if (owed.Currency is not { Length: 3 } code || !code.All(char.IsAsciiLetterUpper))
            yield return new($"{path}.compensation.currency", AsIs(owed.Currency ?? "null"), new("an ISO 4217 code such as CNY", "ISO 4217 货币代码，如 CNY"));
        foreach (var problem in Texts(($"{path}.compensation.payeeId", owed.PayeeId))) yield return problem;
    }

    private static IEnumerable<PostingProblem> Reversal(LedgerEntry entry, string path) => entry.Reverses is not { } r ? [] : Texts(
        ($"{path}.reverses.entryId", r.EntryId), ($"{path}.reverses.appealId", r.AppealId), ($"{path}.reverses.reason", r.Reason));

    private static IEnumerable<PostingProblem> Texts(params (string Path, string? Text)[] texts) =>
        from t in texts
        let found = KeptText.Problem(t.Text)
        where found is not null
        select new PostingProblem(t.Path, found, KeptText.Allowed);

    private static int Sign(LedgerEntry entry) => entry.Reverses is null ? 1 : -1;

    private static LocalizedText Twice(string id) => new($"'{id}' a second time", $"重复的“{id}”");

    private static LocalizedText AsIs(string data) => new(data, data);

    private static LocalizedText Data(FormattableString data) => AsIs(FormattableString.Invariant(data));
}
