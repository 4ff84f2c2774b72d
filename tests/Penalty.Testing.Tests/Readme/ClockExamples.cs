using Penalty.Testing;

namespace MyRules.Tests;

public sealed class ClockExamples
{
    [Test]
    public void Clock_InTheReadme_IsMoved()
    {
        var clock = new ManualClock(new DateTimeOffset(2023, 12, 31, 23, 59, 0, TimeSpan.FromHours(8)));
        clock.Advance(1.Minutes());

        clock.GetLocalNow().Should().Be(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)));
    }
}
