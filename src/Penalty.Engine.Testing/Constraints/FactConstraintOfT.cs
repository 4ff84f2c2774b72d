namespace Penalty.Engine.Testing;

/// <summary>What a fact of a match must be, and what to do with it. Made by <see cref="Matched"/>.</summary>
/// <typeparam name="TFact">The type of the fact, or one that it derives from or implements.</typeparam>
public abstract class FactConstraint<TFact> : FactConstraint
{
    private Action<TFact>? _callback;

    /// <summary>For the constraints of <see cref="Matched"/>; those outside of this library can't be derived.</summary>
    protected FactConstraint()
    {
    }

    /// <summary>
    /// Hands over the fact that satisfied this constraint, once for each firing that was counted, in the order of firing, and
    /// only when the whole verification passes.
    /// </summary>
    /// <param name="callback">Takes the fact; added to those that were given before.</param>
    /// <returns>This constraint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="callback"/> is <see langword="null"/>.</exception>
    public FactConstraint<TFact> Callback(Action<TFact> callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        _callback += callback;
        return this;
    }

    internal abstract bool Holds(TFact value);

    internal override bool IsSatisfiedBy(IFactMatch fact) => IsOfType(fact) && Holds((TFact)fact.Value!);

    internal override void Report(IFactMatch fact) => _callback?.Invoke((TFact)fact.Value!);

    // A null says nothing of its type; what it is declared as does.
    private static bool IsOfType(IFactMatch fact) =>
        fact.Value is TFact ||
        (fact.Value is null && default(TFact) is null && typeof(TFact).IsAssignableFrom(fact.Declaration.Type));
}
