namespace Penalty.Engine.RuleModel.Builders;

/// <summary>Builds a rule at run time.</summary>
public class RuleBuilder
{
    private readonly List<string> _tags = [];
    private readonly List<RuleProperty> _properties = [];
    private DependencyGroupBuilder _dependencies = new();
    private GroupBuilder _leftHandSide = new();
    private FilterGroupBuilder _filters = new();
    private ActionGroupBuilder _rightHandSide = new();
    private string _name = string.Empty;
    private string _description = string.Empty;
    private int _priority;
    private RuleRepeatability _repeatability = RuleRepeatability.Repeatable;

    /// <summary>Sets the name.</summary>
    /// <param name="name">The name.</param>
    public void Name(string name) => _name = name;

    /// <summary>Sets the description.</summary>
    /// <param name="description">The description.</param>
    public void Description(string description) => _description = description;

    /// <summary>Adds tags.</summary>
    /// <param name="tags">The tags.</param>
    public void Tags(IEnumerable<string> tags) => _tags.AddRange(tags);

    /// <summary>Adds a tag.</summary>
    /// <param name="tag">The tag.</param>
    public void Tag(string tag) => _tags.Add(tag);

    /// <summary>Adds properties.</summary>
    /// <param name="properties">The properties.</param>
    public void Properties(IEnumerable<RuleProperty> properties) => _properties.AddRange(properties);

    /// <summary>Adds a property.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public void Property(string name, object value) => _properties.Add(new RuleProperty(name, value));

    /// <summary>Sets the priority; rules of higher priority fire first.</summary>
    /// <param name="priority">The priority; zero unless set.</param>
    public void Priority(int priority) => _priority = priority;

    /// <summary>Sets whether the rule may fire again for the same match.</summary>
    /// <param name="repeatability">Whether it may.</param>
    public void Repeatability(RuleRepeatability repeatability) => _repeatability = repeatability;

    /// <summary>The builder of the services that the actions use.</summary>
    /// <returns>The builder.</returns>
    public DependencyGroupBuilder Dependencies() => _dependencies;

    /// <summary>Sets the builder of the services that the actions use.</summary>
    /// <param name="builder">The builder.</param>
    public void Dependencies(DependencyGroupBuilder builder) => _dependencies = builder;

    /// <summary>The builder of the conditions.</summary>
    /// <returns>The builder.</returns>
    public GroupBuilder LeftHandSide() => _leftHandSide;

    /// <summary>Sets the builder of the conditions.</summary>
    /// <param name="builder">The builder.</param>
    public void LeftHandSide(GroupBuilder builder) => _leftHandSide = builder;

    /// <summary>The builder of the filters of activations.</summary>
    /// <returns>The builder.</returns>
    public FilterGroupBuilder Filters() => _filters;

    /// <summary>Sets the builder of the filters of activations.</summary>
    /// <param name="builder">The builder.</param>
    public void Filters(FilterGroupBuilder builder) => _filters = builder;

    /// <summary>The builder of the actions.</summary>
    /// <returns>The builder.</returns>
    public ActionGroupBuilder RightHandSide() => _rightHandSide;

    /// <summary>Sets the builder of the actions.</summary>
    /// <param name="builder">The builder.</param>
    public void RightHandSide(ActionGroupBuilder builder) => _rightHandSide = builder;

    /// <summary>Builds the rule.</summary>
    /// <returns>The rule.</returns>
    /// <exception cref="InvalidOperationException">The rule has no name or no actions, or refers to what is not declared.</exception>
    public IRuleDefinition Build() => Element.RuleDefinition(
        _name, _description, _priority, _repeatability, _tags, _properties,
        Built(_dependencies), Built<GroupElement>(_leftHandSide), Built(_filters), Built(_rightHandSide));

    private static TElement Built<TElement>(IBuilder<TElement> builder)
        where TElement : RuleElement => builder.Build();
}
