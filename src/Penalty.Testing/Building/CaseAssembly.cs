using System.Collections.Immutable;
using System.Globalization;
using Penalty.Model.Cases;

namespace Penalty.Testing;

/// <summary>Builds a case from what was said of it: gives ids and instants, and spells out what was said of each alleged conduct.</summary>
internal sealed class CaseAssembly
{
    private static readonly TimeSpan UntilFiled = TimeSpan.FromDays(1);

    private readonly CaseDraft _draft;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<ICaseFact> _facts = [];

    private CaseAssembly(CaseDraft draft) => _draft = draft;

    public static HarassmentCase Build(CaseDraft draft) => new CaseAssembly(draft).Build();

    private HarassmentCase Build()
    {
        _facts.AddRange(_draft.Facts);
        var incidents = _draft.Incidents.Select(WithActs).ToImmutableArray();
        var filedAt = _draft.FiledAt ?? (Of<IConductFact>().Select(a => a.At).DefaultIfEmpty(_draft.Start).Max() + UntilFiled);
        foreach (var (incident, draft) in incidents.Zip(_draft.Incidents))
        {
            AddProof(incident, draft, filedAt);
            AddGrade(incident, draft);
        }

        foreach (var withdrawal in _draft.Withdrawals) _facts.Add(WithdrawalOf(withdrawal, filedAt));
        if (_draft.Ruling is { } ruling) _facts.Add(new StandingRuling { Id = ruling.Id, MadeAt = filedAt + ruling.After });
        return Assembled(incidents, filedAt);
    }

    private HarassmentCase Assembled(ImmutableArray<Incident> incidents, DateTimeOffset filedAt) => new()
    {
        Complaint = new Complaint
        {
            Id = _draft.ComplaintId,
            TransactionId = _draft.TransactionId,
            Buyer = _draft.Buyer,
            Seller = _draft.Seller,
            Origin = _draft.Route is null ? ComplaintOrigin.FoundByPlatform : ComplaintOrigin.FiledByBuyer,
            Route = _draft.Route,
            FiledAt = filedAt,
        },
        Incidents = incidents,
        Calls = [.. Of<PhoneCall>()],
        MailedItems = [.. Of<MailedItem>()],
        Messages = [.. Of<ChatMessage>()],
        Observations = [.. Of<Observation>()],
        Evidence = [.. Of<Evidence>()],
        Bases = [.. Of<FindingBasis>()],
        Withdrawals = [.. Of<Withdrawal>()],
        Grades = [.. Of<AdjudicatorGrade>()],
        StandingRuling = Of<StandingRuling>().LastOrDefault(),
        RequestedPolicy = _draft.RequestedPolicy,
    };

    private IEnumerable<T> Of<T>() => _facts.OfType<T>();

    private Incident WithActs(IncidentDraft draft, int index)
    {
        var id = $"incident-{index + 1}";
        foreach (var acts in draft.Acts)
        {
            for (var i = 0; i < acts.Number; i++) _facts.Add(acts.FactOf(NextId(acts.IdPrefix), id, acts.InstantOf(i, _draft.Start)));
        }

        return new Incident { Id = id, Alleged = AllegedIn(draft, id), Summary = draft.Summary };
    }

    private ImmutableArray<ConductKind> AllegedIn(IncidentDraft draft, string incidentId)
    {
        if (!draft.Alleged.IsEmpty) return [.. draft.Alleged.Distinct()];
        var looksLike = draft.Acts.Select(a => a.Conduct)
            .Concat(_draft.Facts.OfType<IConductFact>().Where(f => f.IncidentId == incidentId).Select(LooksLike))
            .Distinct()
            .ToImmutableArray();
        return looksLike.IsEmpty ? [ConductKind.FrequentCalls] : looksLike;
    }

    private static ConductKind LooksLike(IConductFact act) => act switch
    {
        MailedItem => ConductKind.OffensiveItems,
        ChatMessage => ConductKind.AbusiveMessages,
        Observation observed => new ConductKind(observed.Kind),
        _ => ConductKind.FrequentCalls,
    };

    private void AddProof(Incident incident, IncidentDraft draft, DateTimeOffset filedAt)
    {
        foreach (var proof in draft.Proofs)
        {
            foreach (var conduct in proof.Conduct is { } one ? [one] : incident.Alleged) _facts.Add(FactOf(proof, incident.Id, conduct, filedAt));
        }
    }

    private void AddGrade(Incident incident, IncidentDraft draft)
    {
        if (draft.Grade is not { } grade) return;
        _facts.Add(new AdjudicatorGrade
        {
            Id = NextId("grade"),
            IncidentId = incident.Id,
            Severity = grade.Severity,
            Adjudicator = grade.Adjudicator,
            Reason = grade.Reason,
        });
    }

    private IIncidentFact FactOf(ProofDraft proof, string incidentId, ConductKind conduct, DateTimeOffset filedAt)
    {
        if (proof.Evidence is not { } kind) return BasisOf(proof, incidentId, conduct);
        var id = NextId("evidence");
        return new Evidence
        {
            Id = id,
            IncidentId = incidentId,
            Kind = kind,
            Reference = proof.Words ?? $"{id}.png",
            Supports = conduct,
            FiledAt = filedAt,
        };
    }

    private FindingBasis BasisOf(ProofDraft proof, string incidentId, ConductKind conduct) => new()
    {
        Id = NextId("basis"),
        IncidentId = incidentId,
        Kind = proof.Basis!.Value,
        Conduct = conduct,
        Weight = proof.Weight,
        Description = proof.Words!,
    };

    private Withdrawal WithdrawalOf(WithdrawalDraft draft, DateTimeOffset filedAt) => new()
    {
        Id = NextId("withdrawal"),
        Path = draft.Path,
        AgreedAt = filedAt + draft.Agreed,
        SubmittedAt = filedAt + draft.Submitted,
        ProofNumber = draft.ProofNumber,
        Review = draft.Review,
        ReviewedAt = filedAt + draft.Reviewed,
    };

    /// <summary>Two digits, so that the ids of up to 99 acts stand in the order of the acts.</summary>
    private string NextId(string prefix)
    {
        string id;
        do id = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{_numbers[prefix] = _numbers.GetValueOrDefault(prefix) + 1:00}");
        while (_draft.Facts.Any(f => f.Id == id));
        return id;
    }
}
