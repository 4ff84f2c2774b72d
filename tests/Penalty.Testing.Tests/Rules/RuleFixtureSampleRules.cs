using System.Globalization;
using NRules.Fluent.Dsl;

namespace Penalty.Testing.Tests.Rules;

/// <summary>A rule of a user, on facts that know nothing of Penalty: words of more than three letters yield their length.</summary>
[Name("Long words")]
public sealed class LongWords : Rule
{
    public override void Define()
    {
        string word = null!;
        When().Match(() => word, w => w.Length > 3);
        Then().Yield<object>(_ => word.Length);
    }
}

public sealed class OnlyWithoutStop : Rule
{
    public override void Define()
    {
        When().Not<string>(w => w == "stop");
        Then().Yield<object>(_ => 1);
    }
}

public sealed class CountsToThree : Rule
{
    public override void Define()
    {
        int number = 0;
        When().Match(() => number, n => n < 3);
        Then().Do(ctx => ctx.Retract(number)).Do(ctx => ctx.Insert(number + 1));
    }
}

public sealed class FailsInCondition : Rule
{
    public override void Define()
    {
        string word = null!;
        When().Match(() => word, w => int.Parse(w, CultureInfo.InvariantCulture) > 0);
        Then().Yield<object>(_ => word.Length);
    }
}

public sealed class FailsInAction : Rule
{
    public override void Define()
    {
        string word = null!;
        When().Match(() => word);
        Then().Do(_ => int.Parse(word, CultureInfo.InvariantCulture));
    }
}

public sealed class NeverStops : Rule
{
    public override void Define()
    {
        int number = 0;
        When().Match(() => number);
        Then().Do(ctx => ctx.Insert(number + 1));
    }
}
