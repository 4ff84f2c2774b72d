using System.Collections;
using System.Reflection;
using Penalty.Model.Policies;

namespace Penalty;

/// <summary>A value of a policy file of whatever area: where it stands, what it rests on, and the property that rules read it by.</summary>
internal sealed record PolicyValue(string Path, Basis Basis, PropertyInfo Property)
{
    /// <summary>The values of a policy. Parameters are not among them: rules read those by name.</summary>
    public static IEnumerable<PolicyValue> In(PolicyFile policy) => Parts(policy, null)
        .Where(p => IsTerm(p.Value) && p.Property is not null)
        .Select(p => new PolicyValue((string)Get(p.Value, nameof(Term<int>.Path))!, (Basis)Get(p.Value, nameof(Term<int>.Basis))!, p.Property!));

    /// <summary>The clauses that anything in a policy cites.</summary>
    public static IEnumerable<string> ClausesCitedIn(PolicyFile policy) => Parts(policy, null).SelectMany(p => p switch
    {
        { Value: Basis basis } => [basis.Reference],
        { Value: string clause, Property.Name: nameof(ConductTerms.Clause) } => [clause],
        _ => Enumerable.Empty<string>(),
    });

    /// <summary>All that a policy is made of, each with the nearest property of a policy type that it stands in.</summary>
    private static IEnumerable<(object Value, PropertyInfo? Property)> Parts(object? value, PropertyInfo? property)
    {
        if (value is null) return [];
        var inside = value switch
        {
            string => [],
            Parameters parameters => parameters.All.Values.SelectMany(t => Parts(t.Basis, null)),
            IEnumerable several => several.Cast<object>().SelectMany(v => Parts(v, property)),
            _ when IsOfPolicies(value.GetType()) => PropertiesOf(value).SelectMany(p => Parts(p.GetValue(value), IsTerm(value) ? property : p)),
            _ => [],
        };
        return inside.Prepend((value, property));
    }

    private static IEnumerable<PropertyInfo> PropertiesOf(object value) =>
        value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.GetIndexParameters().Length == 0);

    private static bool IsOfPolicies(Type type) =>
        type.Assembly == typeof(PolicyFile).Assembly || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>));

    private static bool IsTerm(object value) => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Term<>);

    private static object? Get(object term, string property) => term.GetType().GetProperty(property)!.GetValue(term);
}
