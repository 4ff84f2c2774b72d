using System.Collections.Immutable;
using CsCheck;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Tests;

/// <summary>Random valid cases, dense around the borders of the policies.</summary>
internal static class RandomCases
{
    private static readonly DateTimeOffset Origin = new(2023, 12, 30, 0, 0, 0, TimeSpan.FromHours(8));
    private static readonly ConductKind[] Kinds = [ConductKind.FrequentCalls, ConductKind.OffensiveItems, ConductKind.AbusiveMessages];
    private static readonly Gen<Actor> SomeActor = Gen.Frequency((6, Gen.Const(Actor.Seller)), (1, Gen.Enum<Actor>()));
    private static readonly Gen<DateTimeOffset> Instant = Gen.Int[0, 96].Select(h => Origin.AddHours(h));
    private static readonly Gen<DateTimeOffset> After = Gen.Int[97, 110].Select(h => Origin.AddHours(h));

    private static Gen<Withdrawal> Withdrawal { get; } =
        from path in Gen.Enum<WithdrawalPath>()
        from review in Gen.Enum<ProofReview>()
        from agreed in Maybe(After)
        from submitted in After
        from wait in Gen.Int[0, 5]
        let byProof = path == WithdrawalPath.SellerProof
        select new Withdrawal
        {
            Id = "-",
            Path = path,
            AgreedAt = agreed,
            SubmittedAt = submitted,
            ProofNumber = byProof ? "JZ-1" : null,
            Review = byProof ? review : null,
            ReviewedAt = byProof && review != ProofReview.Pending ? submitted.AddHours(wait) : null,
        };

    public static Gen<HarassmentCase> Any { get; } =
        from incidents in Gen.Int[1, 2]
        from facts in Facts(incidents)
        from withdrawals in Withdrawal.Array[0, 2]
        from standing in Maybe(After)
        from byBuyer in Gen.Bool
        select facts with
        {
            Complaint = Complaint(byBuyer),
            Withdrawals = [.. withdrawals.Select((w, i) => w with { Id = $"withdrawal-{i}" })],
            StandingRuling = standing is { } at ? new StandingRuling { Id = "standing", MadeAt = at } : null,
        };

    private static Gen<HarassmentCase> Facts(int incidents)
    {
        var incident = Gen.Int[1, incidents].Select(i => $"incident-{i}");
        var kind = Gen.Frequency((5, Gen.Const(Kinds[0])), (3, OneOf(Kinds)));
        var call =
            from i in incident
            from at in Instant
            from caller in SomeActor
            from answered in Gen.Bool
            from afterStop in Gen.Frequency((5, Gen.Const(false)), (1, Gen.Const(true)))
            select new PhoneCall { Id = "-", IncidentId = i, At = at, Caller = caller, Duration = answered ? TimeSpan.FromSeconds(9) : TimeSpan.Zero, Answered = answered, AfterStopRequest = afterStop };
        var item =
            from i in incident
            from at in Instant
            from sender in SomeActor
            from offensive in Gen.Bool
            from ordered in Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true)))
            from assessor in OneOf(Actor.Platform, Actor.Platform, Actor.Buyer)
            select new MailedItem { Id = "-", IncidentId = i, At = at, Sender = sender, Waybill = "SF1", OrderedByBuyer = ordered, Description = "item", Offensive = offensive, AssessedBy = assessor };
        var message =
            from i in incident
            from at in Instant
            from sender in SomeActor
            from tone in Gen.Enum<MessageTone>()
            from assessor in OneOf(Actor.Platform, Actor.Platform, Actor.Buyer)
            select new ChatMessage { Id = "-", IncidentId = i, At = at, Sender = sender, Text = "text", Tone = tone, AssessedBy = assessor };
        var evidence =
            from i in incident
            from type in Gen.Enum<EvidenceKind>()
            from supports in kind
            select new Evidence { Id = "-", IncidentId = i, Kind = type, Reference = "file", Supports = supports, FiledAt = Origin };
        var basis =
            from i in incident
            from type in Gen.Enum<FindingBasisKind>()
            from conduct in kind
            from weight in Gen.Int[0, 10]
            select new FindingBasis { Id = "-", IncidentId = i, Kind = type, Conduct = conduct, Weight = type == FindingBasisKind.IndirectEvidence ? weight / 10m : null, Description = "basis" };
        return
            from alleged in kind.Array[1, 3].Array[incidents]
            from calls in Gen.Frequency((4, call.Array[0, 14]), (1, call.Array[25, 60]))
            from items in item.Array[0, 5]
            from messages in message.Array[0, 6]
            from filed in evidence.Array[0, 3]
            from bases in basis.Array[0, 2]
            from graded in Maybe(Gen.Enum<Severity>())
            select new HarassmentCase
            {
                Complaint = Complaint(true),
                Incidents = [.. alleged.Select((a, i) => new Incident { Id = $"incident-{i + 1}", Alleged = [.. a.Distinct()] })],
                Calls = [.. calls.Select((c, i) => c with { Id = $"call-{i:00}" })],
                MailedItems = [.. items.Select((c, i) => c with { Id = $"item-{i}" })],
                Messages = [.. messages.Select((c, i) => c with { Id = $"message-{i}" })],
                Evidence = [.. filed.Select((c, i) => c with { Id = $"evidence-{i}" })],
                Bases = [.. bases.Select((c, i) => c with { Id = $"basis-{i}" })],
                Grades = graded is { } s ? [new AdjudicatorGrade { Id = "grade", IncidentId = "incident-1", Severity = s, Reason = "reason", Adjudicator = "name" }] : ImmutableArray<AdjudicatorGrade>.Empty,
            };
    }

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Select(Gen.Bool, gen, (there, value) => there ? (T?)value : null);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Complaint Complaint(bool byBuyer) => new()
    {
        Id = "complaint",
        TransactionId = "transaction",
        Buyer = new PartyDetails { Id = "buyer" },
        Seller = new PartyDetails { Id = "seller" },
        Origin = byBuyer ? ComplaintOrigin.FiledByBuyer : ComplaintOrigin.FoundByPlatform,
        Route = byBuyer ? ComplaintRoute.BoughtItems : null,
        FiledAt = Origin.AddHours(97),
    };
}
