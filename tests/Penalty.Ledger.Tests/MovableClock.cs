namespace Penalty.Ledger.Tests;

/// <summary>A clock that can be set back, which <see cref="FakeTimeProvider"/> can't.</summary>
public sealed class MovableClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
