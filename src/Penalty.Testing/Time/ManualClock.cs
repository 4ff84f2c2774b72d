namespace Penalty.Testing;

/// <summary>A clock that stands until it is moved, for whatever takes a <see cref="TimeProvider"/>. Its time zone is the calendar of the policy,
/// Asia/Shanghai. Safe for several threads. It has no timers; where timers have to elapse, use the <c>FakeTimeProvider</c> of
/// <c>Microsoft.Extensions.TimeProvider.Testing</c>.</summary>
public sealed class ManualClock : TimeProvider
{
    private long _utcTicks;

    /// <summary>A clock.</summary>
    /// <param name="now">The instant at which it stands, with its offset from UTC.</param>
    public ManualClock(DateTimeOffset now) => _utcTicks = now.UtcTicks;

    /// <summary>Asia/Shanghai.</summary>
    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>As many as there are ticks in a second: a timestamp counts ticks of this clock.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>The instant at which it stands.</summary>
    /// <returns>The instant, in UTC.</returns>
    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _utcTicks), TimeSpan.Zero);

    /// <summary>The instant at which it stands as a timestamp.</summary>
    /// <returns>The timestamp.</returns>
    public override long GetTimestamp() => Interlocked.Read(ref _utcTicks);

    /// <summary>Moves it on.</summary>
    /// <param name="length">How far; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public void Advance(TimeSpan length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, TimeSpan.Zero);
        Interlocked.Add(ref _utcTicks, length.Ticks);
    }

    /// <summary>Moves it to an instant, forwards or backwards.</summary>
    /// <param name="now">The instant, with its offset from UTC.</param>
    public void MoveTo(DateTimeOffset now) => Interlocked.Exchange(ref _utcTicks, now.UtcTicks);

    /// <summary>Not supported: nobody moves the clock for a timer.</summary>
    /// <param name="callback">Not used.</param>
    /// <param name="state">Not used.</param>
    /// <param name="dueTime">Not used.</param>
    /// <param name="period">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        throw new NotSupportedException("This clock has no timers; use FakeTimeProvider of Microsoft.Extensions.TimeProvider.Testing.");
}
