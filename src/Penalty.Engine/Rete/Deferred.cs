namespace Penalty.Engine.Rete;

/// <summary>A delegate that is compiled when it is first used: many are not, or not soon.</summary>
internal sealed class Deferred<TDelegate>
    where TDelegate : Delegate
{
    private readonly Lock _gate = new();
    private Func<TDelegate>? _compile;
    private TDelegate? _value;

    public Deferred(Func<TDelegate> compile) => _compile = compile;

    public Deferred(TDelegate value) => _value = value;

    public TDelegate Value => _value ?? Compile();

    private TDelegate Compile()
    {
        lock (_gate)
        {
            if (_value is not null) return _value;
            var value = _compile!();
            Volatile.Write(ref _value, value);
            _compile = null;
            return value;
        }
    }
}
