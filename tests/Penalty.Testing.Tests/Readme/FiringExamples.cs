using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Testing;

namespace MyRules.Tests;

public sealed class FiringExamples
{
    [Test]
    public void ALongCallAtNight_IsBoth()
    {
        var noon = new PhoneCall { Id = "noon", IncidentId = "inc-1", At = At(12), Caller = Actor.Seller, Duration = 1.Hours(), Answered = true };
        var night = noon with { Id = "night", At = At(23) };

        using var fixture = FiringFixture.For(new CallIsLong(), new CallIsAtNight());   // or On(session), of any runtime
        fixture.Insert(noon, night).Fire();

        fixture.Verify(x =>
        {
            x.Rule<CallIsLong>().Fired(Times.Twice);
            x.Rule<CallIsAtNight>().Fired(Matched.Fact<PhoneCall>(c => c.Id == "night"));
        });
    }

    private static DateTimeOffset At(int hour) => new(2023, 3, 9, hour, 0, 0, TimeSpan.FromHours(8));
}

public sealed class CallIsLong : Rule
{
    public override void Define()
    {
        PhoneCall call = null!;
        When().Match(() => call, c => c.Duration > TimeSpan.FromMinutes(30));
        Then().Do(_ => Console.Out.Flush());
    }
}

public sealed class CallIsAtNight : Rule
{
    public override void Define()
    {
        PhoneCall call = null!;
        When().Match(() => call, c => c.At.Hour >= 22);
        Then().Do(_ => Console.Out.Flush());
    }
}
