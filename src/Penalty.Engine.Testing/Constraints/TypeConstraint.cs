namespace Penalty.Engine.Testing;

internal sealed class TypeConstraint<TFact> : FactConstraint<TFact>
{
    public override string ToString() => Text.Of(typeof(TFact));

    internal override bool Holds(TFact value) => true;
}
