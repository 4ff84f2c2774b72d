using NRules.Fluent.Dsl;

namespace Penalty.Testing.Tests.Firing;

public class Customer
{
    public Customer(string name, bool isPreferred = false)
    {
        Name = name;
        IsPreferred = isPreferred;
    }

    public string Name { get; }

    public bool IsPreferred { get; }

    public override string ToString() => Name;
}

public sealed class Employee(string name) : Customer(name);

public sealed record Order(string Id, Customer? By = null);

[Name("customer")]
public sealed class CustomerRule : Rule
{
    public override void Define()
    {
        Customer customer = null!;
        When().Match(() => customer);
        Then().Do(_ => Act.Idly());
    }
}

[Name("order")]
[Priority(-1)]
public sealed class OrderRule : Rule
{
    public override void Define()
    {
        Order order = null!;
        When().Match(() => order);
        Then().Do(_ => Act.Idly());
    }
}

[Name("pair")]
public sealed class PairRule : Rule
{
    public override void Define()
    {
        Customer first = null!;
        Customer second = null!;
        Order order = null!;
        When().Match(() => first).Match(() => second, s => string.CompareOrdinal(s.Name, first.Name) > 0).Match(() => order);
        Then().Do(_ => Act.Idly());
    }
}

[Name("group")]
public sealed class GroupRule : Rule
{
    public override void Define()
    {
        IGrouping<bool, Customer> group = null!;
        When().Query(() => group, q => q.Match<Customer>().GroupBy(c => c.IsPreferred));
        Then().Do(_ => Act.Idly());
    }
}

[Name("throwing")]
public sealed class ThrowingRule : Rule
{
    public override void Define()
    {
        Customer customer = null!;
        When().Match(() => customer);
        Then().Do(_ => Act.AndFail());
    }
}

/// <summary>Changes the fact that it matched, so that a record made afterwards would differ.</summary>
[Name("retracting")]
public sealed class RetractingRule : Rule
{
    public override void Define()
    {
        Customer customer = null!;
        When().Match(() => customer);
        Then().Do(ctx => ctx.Retract(customer));
    }
}

/// <summary>Takes what it needs by its constructor, so that only an instance can be registered.</summary>
[Name("dependent")]
public sealed class DependentRule(ICollection<string> seen) : Rule
{
    public override void Define()
    {
        Customer customer = null!;
        When().Match(() => customer);
        Then().Do(_ => seen.Add(customer.Name));
    }
}

public static class Act
{
    public static void Idly()
    {
    }

    public static void AndFail() => throw new InvalidOperationException("as planned");
}
