namespace Penalty.Benchmarks.Scenarios.Equality;

/// <summary>One of many rules that only a constant tells apart.</summary>
public sealed class CodeRule : Rule
{
    private readonly int _code;

    public CodeRule(int code) => _code = code;

    public override void Define()
    {
        Item item = null!;

        Name($"Items of code {_code}");

        When()
            .Match(() => item, x => x.Code == _code);

        Then()
            .Do(_ => See(item));
    }

    private void See(Item item) => item.SeenFor = _code;
}
