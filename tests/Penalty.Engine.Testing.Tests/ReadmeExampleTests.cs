namespace Penalty.Engine.Testing.Tests.ReadmeExample;

/// <summary>The example of the package's README, with nothing changed but where it lives.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PreferredDiscountTests : RulesTestFixture
{
    public PreferredDiscountTests() => Setup.Rule<PreferredDiscount>();

    [Test]
    public void Fire_PreferredCustomer_FiresOnHisOrder()
    {
        var order = new Order(new Customer("Li", IsPreferred: true));
        Session.Insert(order.Customer);
        Session.Insert(order);

        Session.Fire();

        Verify(x => x.Rule().Fired(Matched.Fact<Customer>(c => c.IsPreferred), Matched.Fact(order)));
    }

    [Test]
    public void Fire_OtherCustomer_DoesNotFire()
    {
        var order = new Order(new Customer("Wu", IsPreferred: false));
        Session.Insert(order.Customer);
        Session.Insert(order);

        Session.Fire();

        Verify(x => x.Rule().Fired(Times.Never));
    }
}

public sealed record Customer(string Name, bool IsPreferred);

public sealed record Order(Customer Customer);

public sealed class PreferredDiscount : Rule
{
    public override void Define()
    {
        Customer customer = null!;
        Order order = null!;
        When().Match(() => customer, c => c.IsPreferred).Match(() => order, o => o.Customer == customer);
        Then().Do(ctx => Console.WriteLine($"Discount for {customer.Name}"));
    }
}
