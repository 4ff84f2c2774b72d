using Penalty.Model.Cases;

namespace Penalty.Testing;

/// <summary>Mailed items (F1.2): not ordered, and assessed by the platform, unless said otherwise. Immutable.</summary>
public sealed record ItemActs : Acts<ItemActs>
{
    internal ItemActs(int number, bool offensive)
        : base(number) => Offensive = offensive;

    internal bool Offensive { get; }

    internal bool Ordered { get; init; }

    internal Actor Assessor { get; init; } = Actor.Platform;

    internal string Description { get; init; } = "a parcel";

    internal override ConductKind Conduct => ConductKind.OffensiveItems;

    internal override string IdPrefix => "item";

    /// <summary>The buyer had ordered them.</summary>
    /// <returns>The items with this step.</returns>
    public ItemActs OrderedByBuyer() => this with { Ordered = true };

    /// <summary>Who assessed whether they cause aversion.</summary>
    /// <param name="assessor">Who.</param>
    /// <returns>The items with this step.</returns>
    public ItemActs AssessedBy(Actor assessor) => this with { Assessor = assessor };

    /// <summary>What they are.</summary>
    /// <param name="description">What.</param>
    /// <returns>The items with this step.</returns>
    public ItemActs Described(string description) => this with { Description = description };

    internal override IConductFact FactOf(string id, string incidentId, DateTimeOffset at) => new MailedItem
    {
        Id = id,
        IncidentId = incidentId,
        At = at,
        Sender = Actor,
        Waybill = $"waybill-of-{id}",
        OrderedByBuyer = Ordered,
        Description = Description,
        Offensive = Offensive,
        AssessedBy = Assessor,
    };
}
