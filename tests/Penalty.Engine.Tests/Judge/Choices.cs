namespace Penalty.Engine.Tests.Judge;

/// <summary>Decisions read from random bytes. Fewer and smaller bytes make simpler things, so that what shrinks the bytes shrinks those.</summary>
internal sealed class Choices
{
    private readonly byte[] _bytes;
    private int _next;

    public Choices(byte[] bytes) => _bytes = bytes;

    /// <summary>A number below a limit; zero when all bytes are used up.</summary>
    public int Next(int limit) => _next < _bytes.Length ? _bytes[_next++] % limit : 0;

    public bool OneIn(int limit) => Next(limit) == limit - 1;

    public T Of<T>(params ReadOnlySpan<T> values) => values[Next(values.Length)];
}
