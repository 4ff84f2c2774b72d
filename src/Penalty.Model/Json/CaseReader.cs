using System.Collections.Immutable;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Model.Json;

/// <summary>Reads cases from JSON: a whole case, or one error that lists every problem.</summary>
public static class CaseReader
{
    private static readonly TimeSpan LongestCall = TimeSpan.FromDays(1);

    /// <summary>Reads a case.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidInputException">The input is not a case; lists every problem.</exception>
    public static HarassmentCase Read(string json, string name = "case", InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, name, limits ?? InputLimits.Default, Case);
    }

    /// <summary>Reads a case from bytes.</summary>
    /// <param name="utf8Json">The JSON text in UTF-8, without a byte order mark.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidInputException">The input is not a case; lists every problem.</exception>
    public static HarassmentCase ReadUtf8(ReadOnlySpan<byte> utf8Json, string name = "case", InputLimits? limits = null) =>
        Read(InputText.Decode(utf8Json, name), name, limits);

    /// <summary>Reads a case from a file.</summary>
    /// <param name="path">The path of the file, in UTF-8.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidInputException">The file is not a case; lists every problem.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static async Task<HarassmentCase> ReadFileAsync(
        string path, InputLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
        await using (file.ConfigureAwait(false)) return await ReadAsync(file, path, limits, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a case from a stream, and no more of it than <paramref name="limits"/> allow.</summary>
    /// <param name="stream">The stream, in UTF-8; it is left open.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidInputException">The input is not a case; lists every problem.</exception>
    /// <exception cref="IOException">The stream can't be read.</exception>
    public static async Task<HarassmentCase> ReadAsync(
        Stream stream, string name = "case", InputLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= InputLimits.Default;
        return Read(await InputText.ReadAsync(stream, name, limits, cancellationToken).ConfigureAwait(false), name, limits);
    }

    /// <summary>Checks a case that was built in code as one that is read: for values that are not allowed, and for what has to hold between facts.</summary>
    /// <param name="harassmentCase">The case.</param>
    /// <param name="name">What the input is, for errors.</param>
    /// <exception cref="InvalidInputException">The case is not valid; lists every problem, with the line in the case as
    /// <see cref="PenaltyJson.WriteCase"/> writes it.</exception>
    public static void Check(HarassmentCase harassmentCase, string name = "case")
    {
        ArgumentNullException.ThrowIfNull(harassmentCase);
        Read(PenaltyJson.WriteCase(harassmentCase), name);
    }

    private static HarassmentCase Case(ObjectReader o)
    {
        var harassmentCase = new HarassmentCase
        {
            Complaint = o.Required("complaint", v => v.Object(Complaint)!),
            Incidents = o.Required("incidents", v => v.List(e => e.Object(Incident)!, min: 1)).Present(),
            Calls = o.Or("calls", [], v => v.List(e => e.Object(Call)!)),
            MailedItems = o.Or("mailedItems", [], v => v.List(e => e.Object(Item)!)),
            Messages = o.Or("messages", [], v => v.List(e => e.Object(Message)!)),
            Observations = o.Or("observations", [], v => v.List(e => e.Object(ObservationOf)!)),
            Evidence = o.Or("evidence", [], v => v.List(e => e.Object(EvidenceOf)!)),
            Bases = o.Or("bases", [], v => v.List(e => e.Object(Basis)!)),
            Withdrawals = o.Or("withdrawals", [], v => v.List(e => e.Object(WithdrawalOf)!)),
            Grades = o.Or("grades", [], v => v.List(e => e.Object(Grade)!)),
            StandingRuling = o.Optional("standingRuling", v => v.Object(Standing)!),
            RequestedPolicy = o.Optional("requestedPolicy", v => v.Code()),
        };
        CaseConsistency.Check(harassmentCase, o);
        return harassmentCase;
    }

    private static ImmutableArray<T> Present<T>(this ImmutableArray<T> list) => list.IsDefault ? [] : list;

    private static string Id(ObjectReader o) => o.Required("id", v => v.Text());

    private static string IncidentId(ObjectReader o) => o.Required("incidentId", v => v.Text());

    private static ConductKind Kind(ValueReader v) => new(v.Code());

    private static Complaint Complaint(ObjectReader o)
    {
        var complaint = new Complaint
        {
            Id = Id(o),
            TransactionId = o.Required("transactionId", v => v.Text()),
            Buyer = o.Required("buyer", v => v.Object(Party)!),
            Seller = o.Required("seller", v => v.Object(Party)!),
            Origin = o.Required("origin", v => v.Choice<ComplaintOrigin>()),
            Route = o.OptionalValue("route", v => v.Choice<ComplaintRoute>()),
            FiledAt = o.Required("filedAt", v => v.Instant()),
        };
        var byBuyer = complaint.Origin == ComplaintOrigin.FiledByBuyer;
        if (byBuyer && !o.Has("route")) o.Problem("route", Said.Nothing, new("the route that the buyer took (F2)", "买家投诉的途径（F2）"));
        if (!byBuyer && o.Has("route")) o.Problem("route", new("a route", "途径"), new("none: the platform found the conduct itself", "空：平台自行发现"));
        return complaint;
    }

    private static PartyDetails Party(ObjectReader o) => new()
    {
        Id = Id(o),
        PhoneNumber = o.Optional("phoneNumber", v => v.Text()),
        Address = o.Optional("address", v => v.Text()),
    };

    private static Incident Incident(ObjectReader o) => new()
    {
        Id = Id(o),
        Alleged = o.Required("alleged", v => v.List(Kind, min: 1)).Present(),
        Summary = o.Optional("summary", v => v.Text()),
    };

    private static PhoneCall Call(ObjectReader o)
    {
        var call = new PhoneCall
        {
            Id = Id(o),
            IncidentId = IncidentId(o),
            At = o.Required("at", v => v.Instant()),
            Caller = o.Required("caller", v => v.Choice<Actor>()),
            Duration = o.Required("duration", v => v.Duration(LongestCall)),
            Answered = o.Required("answered", v => v.Flag()),
            AfterStopRequest = o.Or("afterStopRequest", false, v => v.Flag()),
        };
        if (!call.Answered && call.Duration > TimeSpan.Zero)
            o.Problem("duration", new("a duration of a call that was not answered", "未接来电的时长"), Said.AsIs("PT0S"));
        return call;
    }

    private static MailedItem Item(ObjectReader o) => new()
    {
        Id = Id(o),
        IncidentId = IncidentId(o),
        At = o.Required("at", v => v.Instant()),
        Sender = o.Required("sender", v => v.Choice<Actor>()),
        Waybill = o.Required("waybill", v => v.Text()),
        OrderedByBuyer = o.Required("orderedByBuyer", v => v.Flag()),
        Description = o.Required("description", v => v.Text()),
        Offensive = o.Required("offensive", v => v.Flag()),
        AssessedBy = o.Required("assessedBy", v => v.Choice<Actor>()),
    };

    private static ChatMessage Message(ObjectReader o) => new()
    {
        Id = Id(o),
        IncidentId = IncidentId(o),
        At = o.Required("at", v => v.Instant()),
        Sender = o.Required("sender", v => v.Choice<Actor>()),
        Text = o.Required("text", v => v.Text()),
        Tone = o.Required("tone", v => v.Choice<MessageTone>()),
        AssessedBy = o.Required("assessedBy", v => v.Choice<Actor>()),
    };

    private static Observation ObservationOf(ObjectReader o) => new()
    {
        Id = Id(o),
        IncidentId = IncidentId(o),
        At = o.Required("at", v => v.Instant()),
        Kind = o.Required("kind", v => v.Code()),
        By = o.Required("by", v => v.Choice<Actor>()),
        Note = o.Optional("note", v => v.Text()),
    };

    private static Evidence EvidenceOf(ObjectReader o) => new()
    {
        Id = Id(o),
        IncidentId = IncidentId(o),
        Kind = o.Required("kind", v => v.Choice<EvidenceKind>()),
        Reference = o.Required("reference", v => v.Text()),
        Supports = o.Required("supports", Kind),
        FiledAt = o.Required("filedAt", v => v.Instant()),
    };

    private static FindingBasis Basis(ObjectReader o)
    {
        var basis = new FindingBasis
        {
            Id = Id(o),
            IncidentId = IncidentId(o),
            Kind = o.Required("kind", v => v.Choice<FindingBasisKind>()),
            Conduct = o.Required("conduct", Kind),
            Weight = o.OptionalValue("weight", v => v.Number(0, 1)),
            Description = o.Required("description", v => v.Text()),
        };
        var indirect = basis.Kind == FindingBasisKind.IndirectEvidence;
        if (indirect && !o.Has("weight")) o.Problem("weight", Said.Nothing, new("the weight of the indirect evidence, from 0 to 1 (F3.5)", "间接证据的权重，0 至 1（F3.5）"));
        if (!indirect && o.Has("weight")) o.Problem("weight", new("a weight", "权重"), new("none: only indirect evidence is weighed (F3.5)", "空：仅间接证据有权重（F3.5）"));
        return basis;
    }

    private static Withdrawal WithdrawalOf(ObjectReader o)
    {
        var withdrawal = new Withdrawal
        {
            Id = Id(o),
            Path = o.Required("path", v => v.Choice<WithdrawalPath>()),
            AgreedAt = o.OptionalValue("agreedAt", v => v.Instant()),
            SubmittedAt = o.Required("submittedAt", v => v.Instant()),
            ProofNumber = o.Optional("proofNumber", v => v.Text()),
            Review = o.OptionalValue("review", v => v.Choice<ProofReview>()),
            ReviewedAt = o.OptionalValue("reviewedAt", v => v.Instant()),
        };
        CaseConsistency.Check(withdrawal, o);
        return withdrawal;
    }

    private static AdjudicatorGrade Grade(ObjectReader o) => new()
    {
        Id = Id(o),
        IncidentId = IncidentId(o),
        Severity = o.Required("severity", v => v.Choice<Severity>()),
        Reason = o.Required("reason", v => v.Text()),
        Adjudicator = o.Required("adjudicator", v => v.Text()),
    };

    private static StandingRuling Standing(ObjectReader o) => new()
    {
        Id = Id(o),
        MadeAt = o.Required("madeAt", v => v.Instant()),
    };
}
