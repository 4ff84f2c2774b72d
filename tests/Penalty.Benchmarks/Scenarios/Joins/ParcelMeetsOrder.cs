namespace Penalty.Benchmarks.Scenarios.Joins;

/// <summary>Joins two facts on an equal key.</summary>
public sealed class ParcelMeetsOrder : Rule
{
    public override void Define()
    {
        Order order = null!;
        Parcel parcel = null!;

        When()
            .Match(() => order)
            .Match(() => parcel, p => p.OrderNumber == order.Number);

        Then()
            .Do(_ => Meet(order, parcel));
    }

    private static void Meet(Order order, Parcel parcel) => order.Parcel = parcel;
}
