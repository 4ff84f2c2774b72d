using CsCheck;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Tests.Properties;

/// <summary>Random valid cases, dense around the borders of the policies.</summary>
internal static class RandomCases
{
    private static readonly Gen<DateTimeOffset> After = Gen.Int[97, 110].Select(h => RandomActs.Origin.AddHours(h));
    private static readonly Gen<ConductKind> Kind = RandomActs.Kind;

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
        from incidents in Gen.Int[1, 3]
        from facts in Facts(incidents)
        from withdrawals in Gen.Frequency((3, Gen.Const(Array.Empty<Withdrawal>())), (2, Withdrawal.Array[1, 2]))
        from standing in Maybe(After)
        from byBuyer in Gen.Bool
        from requested in OneOf(null, null, null, null, "taobao-malicious-harassment", "taobao-harassing-others")
        select facts with
        {
            Complaint = Complaint(byBuyer),
            RequestedPolicy = requested,
            Withdrawals = [.. withdrawals.Select((w, i) => w with { Id = $"withdrawal-{i}" })],
            StandingRuling = standing is { } at ? new StandingRuling { Id = "standing", MadeAt = at } : null,
        };

    /// <summary>Withdrawals, rulings and filings lie after the last act; acts lie on both sides of the change of policy.</summary>
    private static Gen<HarassmentCase> Facts(int incidents)
    {
        var incident = Gen.Int[1, incidents].Select(i => $"incident-{i}");
        return
            from hours in OneOf(40, 50, 96)
            let acts = new RandomActs(incident, hours)
            from alleged in Kind.Array[1, 3].Array[incidents]
            from calls in Gen.Frequency((4, acts.Call().Array[0, 14]), (1, acts.Call().Array[30, 50]), (1, acts.Burst()))
            from items in Gen.Frequency((4, acts.Item().Array[0, 5]), (1, acts.Item().Array[8, 16]))
            from messages in Gen.Frequency((4, acts.Message().Array[0, 6]), (1, acts.Message().Array[12, 24]))
            from observed in acts.Observed().Array[0, 1]
            from filed in acts.Filed().Array[0, 6]
            from bases in acts.Basis().Array[0, 2]
            from graded in Gen.Frequency((3, Gen.Const((Severity?)null)), (1, Gen.Enum<Severity>().Select(s => (Severity?)s))).Array[incidents]
            select new HarassmentCase
            {
                Complaint = Complaint(true),
                Incidents = [.. alleged.Select((a, i) => new Incident { Id = $"incident-{i + 1}", Alleged = [.. a.Distinct()] })],
                Calls = [.. calls.Select((c, i) => c with { Id = $"call-{i:00}" })],
                MailedItems = [.. items.Select((c, i) => c with { Id = $"item-{i}" })],
                Messages = [.. messages.Select((c, i) => c with { Id = $"message-{i}" })],
                Observations = [.. observed.Select((c, i) => c with { Id = $"observation-{i}" })],
                Evidence = [.. filed.Select((c, i) => c with { Id = $"evidence-{i}" })],
                Bases = [.. bases.Select((c, i) => c with { Id = $"basis-{i}" })],
                Grades = [.. graded.SelectMany((s, i) => s is { } grade ? new[] { Grade(i, grade) } : [])],
            };
    }

    private static AdjudicatorGrade Grade(int index, Severity severity) => new()
    {
        Id = $"grade-{index + 1}",
        IncidentId = $"incident-{index + 1}",
        Severity = severity,
        Reason = "reason",
        Adjudicator = "name",
    };

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Select(Gen.Bool, gen, (there, value) => there ? (T?)value : null);

    private static Complaint Complaint(bool byBuyer) => new()
    {
        Id = "complaint",
        TransactionId = "transaction",
        Buyer = new PartyDetails { Id = "buyer" },
        Seller = new PartyDetails { Id = "seller" },
        Origin = byBuyer ? ComplaintOrigin.FiledByBuyer : ComplaintOrigin.FoundByPlatform,
        Route = byBuyer ? ComplaintRoute.BoughtItems : null,
        FiledAt = RandomActs.Origin.AddHours(97),
    };
}
