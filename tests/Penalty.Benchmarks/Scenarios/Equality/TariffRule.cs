namespace Penalty.Benchmarks.Scenarios.Equality;

/// <summary>One of many rules of a usual shape (conditions, a join, a conclusion) that differ in their constants.</summary>
public sealed class TariffRule : Rule
{
    private readonly int _code;
    private readonly int _atLeast;

    public TariffRule(int code, int atLeast)
    {
        _code = code;
        _atLeast = atLeast;
    }

    public override void Define()
    {
        Item item = null!;
        Tariff tariff = null!;

        Name($"Tariff of code {_code}");

        When()
            .Match(() => item, x => x.Code == _code, x => x.Amount >= _atLeast)
            .Match(() => tariff, t => t.Code == item.Code);

        Then()
            .Yield(_ => new Charge(item, tariff.Price + _code));
    }
}
