namespace Penalty.Engine.RuleModel.Builders;

/// <summary>Builds one element of a rule.</summary>
public abstract class RuleElementBuilder
{
    private int _declarations;

    /// <summary>The name to declare something by.</summary>
    /// <param name="name">The name wanted, or <see langword="null"/> for one made up.</param>
    /// <returns>The name.</returns>
    protected string DeclarationName(string? name)
    {
        _declarations++;
        return name ?? "$var" + _declarations + "$";
    }
}

internal interface IBuilder<out TElement>
    where TElement : RuleElement
{
    TElement Build();
}
