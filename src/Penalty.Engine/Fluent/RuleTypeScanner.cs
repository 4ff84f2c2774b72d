using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Penalty.Engine.Fluent.Dsl;

namespace Penalty.Engine.Fluent;

/// <summary>Looks for rule classes: concrete classes that derive from <see cref="Rule"/>.</summary>
public class RuleTypeScanner : IRuleTypeScanner
{
    private readonly List<Type> _types = [];
    private readonly List<Func<Type, bool>> _predicates = [];
    private bool _privateTypes;
    private bool _nestedTypes;

    /// <summary>Whether a type is a rule class.</summary>
    /// <param name="type">The type.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool IsRuleType(Type type) =>
        type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && typeof(Rule).IsAssignableFrom(type);

    /// <inheritdoc/>
    public IRuleTypeScanner PrivateTypes(bool include = true)
    {
        _privateTypes = include;
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner NestedTypes(bool include = true)
    {
        _nestedTypes = include;
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Assembly(params Assembly[] assemblies) => Type([.. assemblies.SelectMany(a => a.GetTypes())]);

    /// <inheritdoc/>
    public IRuleTypeScanner AssemblyOf<T>() => AssemblyOf(typeof(T));

    /// <inheritdoc/>
    [SuppressMessage("Design", "CA1062:Validate arguments of public methods", Justification = "Checked by the call.")]
    public IRuleTypeScanner AssemblyOf(Type type) => Assembly(type.Assembly);

    /// <inheritdoc/>
    public IRuleTypeScanner Type(params Type[] types)
    {
        _types.AddRange(types.Where(IsRuleType));
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Where(Func<Type, bool> predicate)
    {
        _predicates.Add(predicate);
        return this;
    }

    /// <summary>The rule classes found, in the order in which they were found.</summary>
    /// <returns>The classes.</returns>
    public Type[] GetRuleTypes() =>
        [.. _types.Distinct().Where(t => (_privateTypes || IsPublic(t)) && (_nestedTypes || !t.IsNested) && _predicates.TrueForAll(p => p(t)))];

    private static bool IsPublic(Type type) =>
        type.IsNested ? type.IsNestedPublic && IsPublic(type.DeclaringType!) : type.IsPublic;
}
