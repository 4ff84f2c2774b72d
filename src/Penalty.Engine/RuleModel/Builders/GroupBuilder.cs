namespace Penalty.Engine.RuleModel.Builders;

/// <summary>Builds a group of conditions.</summary>
public class GroupBuilder : RuleElementBuilder, IBuilder<GroupElement>
{
    private readonly List<Func<RuleElement>> _members = [];
    private GroupType _groupType = Builders.GroupType.And;

    /// <summary>Sets how the conditions are put together.</summary>
    /// <param name="groupType">How.</param>
    public void GroupType(GroupType groupType) => _groupType = groupType;

    /// <summary>Adds a pattern.</summary>
    /// <param name="element">The pattern.</param>
    public void Pattern(PatternElement element) => _members.Add(() => element);

    /// <summary>Adds a pattern.</summary>
    /// <param name="builder">The pattern's builder.</param>
    public void Pattern(PatternBuilder builder) => Add(builder);

    /// <summary>Adds a pattern.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <param name="name">The name of the pattern, or <see langword="null"/> for one made up.</param>
    /// <returns>The pattern's builder.</returns>
    public PatternBuilder Pattern(Type type, string? name = null) => Pattern(Element.Declaration(type, DeclarationName(name)));

    /// <summary>Adds a pattern.</summary>
    /// <param name="declaration">The pattern's declaration.</param>
    /// <returns>The pattern's builder.</returns>
    public PatternBuilder Pattern(Declaration declaration) => Add(new PatternBuilder(declaration));

    /// <summary>Adds a group.</summary>
    /// <param name="element">The group.</param>
    public void Group(GroupElement element) => _members.Add(() => element);

    /// <summary>Adds a group.</summary>
    /// <param name="builder">The group's builder.</param>
    public void Group(GroupBuilder builder) => Add(builder);

    /// <summary>Adds a group.</summary>
    /// <param name="groupType">How its conditions are put together.</param>
    /// <returns>The group's builder.</returns>
    public GroupBuilder Group(GroupType groupType)
    {
        var builder = Add(new GroupBuilder());
        builder.GroupType(groupType);
        return builder;
    }

    /// <summary>Adds a condition that something matches.</summary>
    /// <param name="element">The condition.</param>
    public void Exists(ExistsElement element) => _members.Add(() => element);

    /// <summary>Adds a condition that something matches.</summary>
    /// <param name="builder">The condition's builder.</param>
    public void Exists(ExistsBuilder builder) => Add(builder);

    /// <summary>Adds a condition that something matches.</summary>
    /// <returns>The condition's builder.</returns>
    public ExistsBuilder Exists() => Add(new ExistsBuilder());

    /// <summary>Adds a condition that nothing matches.</summary>
    /// <param name="element">The condition.</param>
    public void Not(NotElement element) => _members.Add(() => element);

    /// <summary>Adds a condition that nothing matches.</summary>
    /// <param name="builder">The condition's builder.</param>
    public void Not(NotBuilder builder) => Add(builder);

    /// <summary>Adds a condition that nothing matches.</summary>
    /// <returns>The condition's builder.</returns>
    public NotBuilder Not() => Add(new NotBuilder());

    /// <summary>Adds a condition over all facts of a base pattern.</summary>
    /// <param name="element">The condition.</param>
    public void ForAll(ForAllElement element) => _members.Add(() => element);

    /// <summary>Adds a condition over all facts of a base pattern.</summary>
    /// <param name="builder">The condition's builder.</param>
    public void ForAll(ForAllBuilder builder) => Add(builder);

    /// <summary>Adds a condition over all facts of a base pattern.</summary>
    /// <returns>The condition's builder.</returns>
    public ForAllBuilder ForAll() => Add(new ForAllBuilder());

    GroupElement IBuilder<GroupElement>.Build() => _members.Count == 0 && _groupType == Builders.GroupType.And
        ? new AndElement([])
        : Element.Group(_groupType, _members.Select(m => m()));

    private TBuilder Add<TBuilder>(TBuilder builder)
        where TBuilder : IBuilder<RuleElement>
    {
        _members.Add(builder.Build);
        return builder;
    }
}
