namespace Penalty.Testing.Tests.Time;

public sealed class ManualClockTests
{
    private static readonly DateTimeOffset Noon = new(2023, 3, 9, 12, 0, 0, TimeSpan.FromHours(8));

    [Test]
    public void Now_NotMoved_StandsStill()
    {
        var clock = new ManualClock(Noon);
        (clock.GetUtcNow(), clock.GetUtcNow()).Should().Be((Noon, Noon));
        clock.GetUtcNow().Offset.Should().Be(TimeSpan.Zero);
    }

    [Test]
    public void GetLocalNow_Always_IsInTheCalendarOfThePolicy() => new ManualClock(Noon.ToUniversalTime()).GetLocalNow().Offset.Should().Be(TimeSpan.FromHours(8));

    [Test]
    public void Advance_ALength_MovesNowAndTimestamps()
    {
        var clock = new ManualClock(Noon);
        var start = clock.GetTimestamp();
        clock.Advance(90.Minutes());
        clock.GetUtcNow().Should().Be(Noon.AddMinutes(90));
        clock.GetElapsedTime(start).Should().Be(90.Minutes());
    }

    [Test]
    public void MoveTo_AnInstant_MovesThereInEitherDirection()
    {
        var clock = new ManualClock(Noon);
        clock.MoveTo(Noon.AddYears(-1));
        clock.GetUtcNow().Should().Be(Noon.AddYears(-1));
    }

    [Test]
    public void Advance_Backwards_IsRefused() =>
        new ManualClock(Noon).Invoking(c => c.Advance(-1.Seconds())).Should().Throw<ArgumentOutOfRangeException>();

    [Test]
    public void CreateTimer_Any_SaysWhatToUseInstead() =>
        new ManualClock(Noon).Invoking(c => c.CreateTimer(_ => { }, null, 1.Seconds(), 1.Seconds())).Should().Throw<NotSupportedException>().WithMessage("*FakeTimeProvider*");
}
