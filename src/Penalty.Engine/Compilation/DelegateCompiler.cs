using System.Collections.Concurrent;
using System.Linq.Expressions;
using Penalty.Engine.Rete;

namespace Penalty.Engine.Compilation;

/// <summary>Compiles expressions, each when it is first used. Expressions that differ in nothing but their constants share compiled code: the
/// first is compiled as it stands, which is fastest, and from the second on one delegate that takes the constants serves them all.</summary>
internal sealed class DelegateCompiler
{
    private readonly IExpressionCompiler _compiler;
    private readonly bool _isDeferring;
    private readonly ConcurrentDictionary<EntryKey, Entry> _entries = new();
    private readonly ConcurrentQueue<Action>[] _ahead = [new(), new(), new()];
    private int _isWorking;

    public DelegateCompiler(IExpressionCompiler compiler)
    {
        _compiler = compiler;

        // A compiler of the host's own is called at once, so that what it refuses is refused when rules are compiled.
        _isDeferring = compiler is ExpressionCompiler;
    }

    public Deferred<TDelegate> Compile<TDelegate>(Expression<TDelegate> expression, ExpressionShape shape, DelegateUse use)
        where TDelegate : Delegate
    {
        if (!_isDeferring) return new Deferred<TDelegate>(CompileNow(expression, shape));
        var deferred = new Deferred<TDelegate>(() => CompileNow(expression, shape));
        CompileAhead(() => _ = deferred.Value, use);
        return deferred;
    }

    /// <summary>Has an expression compiled on a thread of the pool while rules are still being read, what is used first before the rest, so that
    /// the first sessions find most of it done.</summary>
    private void CompileAhead(Action compile, DelegateUse use)
    {
        _ahead[(int)use].Enqueue(compile);
        if (Interlocked.Exchange(ref _isWorking, 1) == 0) ThreadPool.UnsafeQueueUserWorkItem(static c => c.Work(), this, preferLocal: false);
    }

    private void Work()
    {
        do
        {
            while (Next() is { } compile) Try(compile);
            Volatile.Write(ref _isWorking, 0);
        }
        while (!Array.TrueForAll(_ahead, a => a.IsEmpty) && Interlocked.Exchange(ref _isWorking, 1) == 0);
    }

    private Action? Next()
    {
        foreach (var ahead in _ahead)
        {
            if (ahead.TryDequeue(out var compile)) return compile;
        }

        return null;
    }

    private static void Try(Action compile)
    {
        try
        {
            compile();
        }
        catch (Exception)
        {
            // It fails again where it is used, and there the host is told.
        }
    }

    private TDelegate CompileNow<TDelegate>(Expression<TDelegate> expression, ExpressionShape shape)
        where TDelegate : Delegate
    {
        if (!shape.IsComparable) return _compiler.Compile(expression);
        var key = new EntryKey(typeof(TDelegate), shape.Text);
        if (!_entries.TryGetValue(key, out var entry))
        {
            var direct = _compiler.Compile(expression);
            _entries.TryAdd(key, new Entry { First = direct, Key = shape.Key });
            return direct;
        }

        if (entry.Key.Equals(shape.Key)) return (TDelegate)entry.First;
        entry.Factory ??= Lift<TDelegate>(expression, shape);
        return ((Func<object?[], TDelegate>)entry.Factory)(shape.Constants);
    }

    private Func<object?[], TDelegate> Lift<TDelegate>(Expression<TDelegate> expression, ExpressionShape shape)
        where TDelegate : Delegate
    {
        var inner = Expression.Lambda<TDelegate>(shape.Lifted, expression.Parameters);
        return _compiler.Compile(Expression.Lambda<Func<object?[], TDelegate>>(inner, ExpressionShape.ConstantsParameter));
    }

    private sealed record EntryKey(Type Delegate, string Shape);

    private sealed class Entry
    {
        public required Delegate First { get; init; }

        public required ShapeKey Key { get; init; }

        public Delegate? Factory { get; set; }
    }
}

/// <summary>What a delegate is for, in the order in which a session comes to need it.</summary>
internal enum DelegateUse
{
    Match,
    Fire,

    /// <summary>Memories that stay short are never hashed.</summary>
    Hash,
}
