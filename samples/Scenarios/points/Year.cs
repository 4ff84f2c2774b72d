using System.Text.Json;
using Penalty;
using Penalty.Model;
using Penalty.Model.Json;
using Penalty.Model.Ledgers;
using Penalty.Model.Points;

namespace Scenarios.Points;

/// <summary>A year in a seller's life: rulings on cases and appeals against them, in the order of time, and an instant to ask about.</summary>
public sealed record Year(LocalizedText Title, string SellerId, IReadOnlyList<YearEvent> Events, DateTimeOffset AskedAt)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "points", "year");

    public static Year Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "year.json")));
        var year = document.RootElement;
        return new Year(
            PointsScenario.TitleOf(year),
            year.GetProperty("sellerId").GetString()!,
            [.. year.GetProperty("events").EnumerateArray().Select(EventOf)],
            year.GetProperty("askedAt").GetDateTimeOffset());
    }

    /// <summary>Rules on each case when its time comes, books the ruling, and answers each appeal with entries that reverse it.</summary>
    public YearLived Live(PenaltyEvaluator evaluator)
    {
        var postings = new Dictionary<string, Posting>();
        var booked = new List<LedgerEntry>();
        foreach (var happened in Events)
        {
            var posting = happened.AppealId is null
                ? postings[happened.CaseFile] = evaluator.Points.PostingOf(evaluator.Evaluate(CaseOf(happened.CaseFile)), happened.At)
                : evaluator.Points.ReversalOf(postings[happened.CaseFile], happened.AppealId, happened.At, happened.Reason!);
            booked.AddRange(posting.Entries);
        }

        return new YearLived(this, booked, evaluator);
    }

    private static Penalty.Model.Cases.HarassmentCase CaseOf(string file) => CaseReader.Read(File.ReadAllText(Path.Combine(Folder, file)), file);

    private static YearEvent EventOf(JsonElement e) => e.TryGetProperty("ruling", out var ruling)
        ? new YearEvent(e.GetProperty("at").GetDateTimeOffset(), ruling.GetString()!, null, null)
        : new YearEvent(e.GetProperty("at").GetDateTimeOffset(), e.GetProperty("overturns").GetString()!, e.GetProperty("appeal").GetString(), e.GetProperty("reason").GetString());
}

/// <summary>A ruling on a case, or the decision on an appeal that overturns it.</summary>
public sealed record YearEvent(DateTimeOffset At, string CaseFile, string? AppealId, string? Reason);

/// <summary>What the year left in the seller's ledger.</summary>
public sealed record YearLived(Year Year, IReadOnlyList<LedgerEntry> Entries, PenaltyEvaluator Evaluator)
{
    public PointsStanding StandingAt(DateTimeOffset at) => Evaluator.Points.StandingOf(Year.SellerId, Entries, at);
}
