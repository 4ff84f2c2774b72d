using Penalty.Model.Cases;
using Penalty.Model.Complaints;

namespace Penalty.Model.Json;

/// <summary>Reads complaints that are being prepared and questions how to complain, a whole one or one error that lists every problem; and writes
/// them and what is said of them as JSON, always in the same form (F2, F3).</summary>
public static class ComplaintsJson
{
    /// <summary>Reads a draft. Everything may be missing; what is there has to be well-formed, and unknown members are problems.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The draft; evidence without id is named by its place, such as <c>evidence-1</c>.</returns>
    /// <exception cref="InvalidInputException">The input is not a draft; lists every problem.</exception>
    public static ComplaintDraft ReadDraft(string json, string name = "complaint draft", InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, name, limits ?? InputLimits.Default, DraftParts.DraftOf);
    }

    /// <summary>Reads a question how to complain.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The question.</returns>
    /// <exception cref="InvalidInputException">The input is not such a question; lists every problem.</exception>
    public static ComplaintInquiry ReadInquiry(string json, string name = "complaint inquiry", InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, name, limits ?? InputLimits.Default, DraftParts.InquiryOf);
    }

    /// <summary>Writes a draft; what its lists hold is ordered, so that their order leaves no trace.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteDraft(ComplaintDraft draft, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return PenaltyJson.Serialize(
            draft with
            {
                TransactionIds = [.. draft.TransactionIds.Order(StringComparer.Ordinal)],
                Alleged = [.. Ordered(draft.Alleged)],
                Evidence = [.. draft.Evidence.OrderBy(e => e.Id, StringComparer.Ordinal)],
            },
            indented);
    }

    /// <summary>Writes a question how to complain; the conduct is ordered.</summary>
    /// <param name="inquiry">The question.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteInquiry(ComplaintInquiry inquiry, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        return PenaltyJson.Serialize(inquiry with { Alleged = [.. Ordered(inquiry.Alleged)] }, indented);
    }

    /// <summary>Writes how to complain.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteGuide(ComplaintGuide guide, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(guide);
        return PenaltyJson.Serialize(guide, indented);
    }

    /// <summary>Writes what a complaint still lacks.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteReport(IntakeReport report, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(report);
        return PenaltyJson.Serialize(report, indented);
    }

    private static IEnumerable<ConductKind> Ordered(IEnumerable<ConductKind> conducts) => conducts.OrderBy(c => c.Code, StringComparer.Ordinal);
}
