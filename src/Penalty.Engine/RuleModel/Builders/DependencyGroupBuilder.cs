namespace Penalty.Engine.RuleModel.Builders;

/// <summary>Builds the services that the actions of a rule use.</summary>
public class DependencyGroupBuilder : RuleElementBuilder, IBuilder<DependencyGroupElement>
{
    private readonly List<DependencyElement> _dependencies = [];

    /// <summary>Adds a service.</summary>
    /// <param name="element">The service.</param>
    public void Dependency(DependencyElement element) => _dependencies.Add(element);

    /// <summary>Adds a service.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="name">The name that actions refer to it by.</param>
    /// <returns>Its declaration.</returns>
    public Declaration Dependency(Type type, string name)
    {
        var element = Element.Dependency(type, name);
        _dependencies.Add(element);
        return element.Declaration;
    }

    DependencyGroupElement IBuilder<DependencyGroupElement>.Build() => Element.DependencyGroup(_dependencies);
}
