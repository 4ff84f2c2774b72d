namespace Penalty.Engine.Testing;

internal sealed class ValueConstraint<TFact> : FactConstraint<TFact>
{
    private readonly TFact _expected;

    public ValueConstraint(TFact expected) => _expected = expected;

    public override string ToString() => $"{Text.Of(typeof(TFact))} equal to {Text.Of(_expected)}";

    internal override bool Holds(TFact value) => EqualityComparer<TFact>.Default.Equals(value, _expected);
}
