using CsCheck;
using Penalty.Model.Cases;

namespace Penalty.Tests.Properties;

/// <summary>Random acts, evidence and other bases; the ids are given by whoever puts them into a case.</summary>
/// <param name="incident">Which incident they belong to.</param>
/// <param name="hours">Over how many hours the acts are spread.</param>
internal sealed class RandomActs(Gen<string> incident, int hours)
{
    /// <summary>Two days before the successor policy is in force.</summary>
    public static readonly DateTimeOffset Origin = new(2023, 12, 30, 0, 0, 0, TimeSpan.FromHours(8));

    public static readonly Gen<ConductKind> Kind = Gen.Frequency(
        (5, Gen.Const(ConductKind.FrequentCalls)), (3, OneOf(ConductKind.FrequentCalls, ConductKind.OffensiveItems, ConductKind.AbusiveMessages)));

    private static readonly Gen<Actor> SomeActor = Gen.Frequency((6, Gen.Const(Actor.Seller)), (1, Gen.Enum<Actor>()));
    private static readonly Gen<Actor> Assessor = OneOf(Actor.Platform, Actor.Platform, Actor.Buyer);
    private readonly Gen<DateTimeOffset> _instant = Gen.Int[0, hours].Select(h => Origin.AddHours(h));

    public Gen<PhoneCall> Call() =>
        from i in incident
        from at in _instant
        from caller in SomeActor
        from answered in Gen.Bool
        from afterStop in Gen.Frequency((5, Gen.Const(false)), (1, Gen.Const(true)))
        select new PhoneCall
        {
            Id = "-",
            IncidentId = i,
            At = at,
            Caller = caller,
            Duration = answered ? TimeSpan.FromSeconds(9) : TimeSpan.Zero,
            Answered = answered,
            AfterStopRequest = afterStop,
        };

    /// <summary>Calls around the number and the window of the highest grade: 28 to 33 in 23 to 25 hours, all in one incident.</summary>
    public Gen<PhoneCall[]> Burst() =>
        from i in incident
        from start in Gen.Int[0, Math.Max(1, hours - 24)]
        from length in Gen.Int[23, 25]
        from minutes in Gen.Int[0, length * 60].Array[28, 33]
        select minutes.Select(m => new PhoneCall
        {
            Id = "-",
            IncidentId = i,
            At = Origin.AddHours(start).AddMinutes(m),
            Caller = Actor.Seller,
            Duration = TimeSpan.Zero,
            Answered = false,
        }).ToArray();

    public Gen<MailedItem> Item() =>
        from i in incident
        from at in _instant
        from sender in SomeActor
        from offensive in Gen.Bool
        from ordered in Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true)))
        from assessor in Assessor
        select new MailedItem
        {
            Id = "-",
            IncidentId = i,
            At = at,
            Sender = sender,
            Waybill = "SF1",
            OrderedByBuyer = ordered,
            Description = "item",
            Offensive = offensive,
            AssessedBy = assessor,
        };

    public Gen<ChatMessage> Message() =>
        from i in incident
        from at in _instant
        from sender in SomeActor
        from tone in Gen.Enum<MessageTone>()
        from assessor in Assessor
        select new ChatMessage { Id = "-", IncidentId = i, At = at, Sender = sender, Text = "text", Tone = tone, AssessedBy = assessor };

    public Gen<Observation> Observed() =>
        from i in incident
        from at in _instant
        from actor in SomeActor
        select new Observation { Id = "-", IncidentId = i, At = at, Kind = "visit", By = actor };

    public Gen<Evidence> Filed() =>
        from i in incident
        from type in Gen.Frequency((2, Gen.Const(EvidenceKind.Other)), (3, Gen.Enum<EvidenceKind>()))
        from supports in Kind
        select new Evidence { Id = "-", IncidentId = i, Kind = type, Reference = "file", Supports = supports, FiledAt = Origin };

    public Gen<FindingBasis> Basis() =>
        from i in incident
        from type in Gen.Enum<FindingBasisKind>()
        from conduct in Kind
        from weight in Gen.Int[0, 10]
        select new FindingBasis
        {
            Id = "-",
            IncidentId = i,
            Kind = type,
            Conduct = conduct,
            Weight = type == FindingBasisKind.IndirectEvidence ? weight / 10m : null,
            Description = "basis",
        };

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
