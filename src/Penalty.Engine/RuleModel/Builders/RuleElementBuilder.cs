namespace Penalty.Engine.RuleModel.Builders;

/// <summary>Builds one element of a rule.</summary>
public abstract class RuleElementBuilder
{
    // Counted over all builders: one rule is built by many, and a name must not come twice in it.
    private static long _declarations;

    /// <summary>The name to declare something by.</summary>
    /// <param name="name">The name wanted, or <see langword="null"/> for one made up.</param>
    /// <returns>The name.</returns>
    protected string DeclarationName(string? name) => name ?? $"$var{Interlocked.Increment(ref _declarations)}$";
}

internal interface IBuilder<out TElement>
    where TElement : RuleElement
{
    TElement Build();
}
