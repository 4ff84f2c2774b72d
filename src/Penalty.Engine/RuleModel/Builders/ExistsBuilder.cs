namespace Penalty.Engine.RuleModel.Builders;

/// <summary>Builds a condition over EXISTS.</summary>
public class ExistsBuilder : RuleElementBuilder, IBuilder<ExistsElement>
{
    private IBuilder<RuleElement>? _source;
    private RuleElement? _sourceElement;

    /// <summary>Looks for a pattern.</summary>
    /// <param name="element">The pattern.</param>
    public void Pattern(PatternElement element) => SetSource(null, element);

    /// <summary>Looks for a pattern.</summary>
    /// <param name="builder">The pattern's builder.</param>
    public void Pattern(PatternBuilder builder) => SetSource(builder, null);

    /// <summary>Looks for a pattern.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <param name="name">The name of the pattern, or <see langword="null"/> for one made up.</param>
    /// <returns>The pattern's builder.</returns>
    public PatternBuilder Pattern(Type type, string? name = null) => Pattern(Element.Declaration(type, DeclarationName(name)));

    /// <summary>Looks for a pattern.</summary>
    /// <param name="declaration">The pattern's declaration.</param>
    /// <returns>The pattern's builder.</returns>
    public PatternBuilder Pattern(Declaration declaration)
    {
        var builder = new PatternBuilder(declaration);
        SetSource(builder, null);
        return builder;
    }

    /// <summary>Looks for a group.</summary>
    /// <param name="element">The group.</param>
    public void Group(GroupElement element) => SetSource(null, element);

    /// <summary>Looks for a group.</summary>
    /// <param name="builder">The group's builder.</param>
    public void Group(GroupBuilder builder) => SetSource(builder, null);

    /// <summary>Looks for a group.</summary>
    /// <param name="groupType">How its conditions are put together.</param>
    /// <returns>The group's builder.</returns>
    public GroupBuilder Group(GroupType groupType)
    {
        var builder = new GroupBuilder();
        builder.GroupType(groupType);
        SetSource(builder, null);
        return builder;
    }

    ExistsElement IBuilder<ExistsElement>.Build() => Element.Exists(
        _sourceElement ?? _source?.Build() ?? throw new InvalidOperationException("EXISTS element source is not provided"));

    private void SetSource(IBuilder<RuleElement>? builder, RuleElement? element)
    {
        if (_source is not null || _sourceElement is not null)
            throw new InvalidOperationException("EXISTS element can only have a single source");
        (_source, _sourceElement) = (builder, element);
    }
}
