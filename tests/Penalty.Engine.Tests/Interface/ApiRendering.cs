using System.Reflection;

namespace Penalty.Engine.Tests.Conformance;

/// <summary>Writes types and members down in the way of the listing.</summary>
internal static class ApiRendering
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
    };

    public static string Declaration(Type type) => Kind(type) + " " + Name(type);

    public static IEnumerable<string> Bases(Type type)
    {
        var interfaces = type.GetInterfaces().Select(Name);
        return type.BaseType is { } parent ? interfaces.Prepend(Name(parent)) : interfaces;
    }

    public static IEnumerable<string> Members(Type type) => type.IsEnum
        ? [string.Join(", ", Enum.GetNames(type))]
        : type.IsInterface
            ? OwnMembers(type).Concat(type.GetInterfaces().SelectMany(OwnMembers))
            : OwnMembers(type);

    public static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (type.IsByRef) return "ref " + Name(type.GetElementType()!);
        return type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static IEnumerable<string> OwnMembers(Type type) =>
        type.GetConstructors(All).Where(IsOpen).Select(c => $"ctor({Parameters(c)})")
            .Concat(type.GetMethods(All).Where(m => IsOpen(m) && !m.IsSpecialName).Select(Method))
            .Concat(type.GetProperties(All).Where(p => p.GetMethod is { } get && IsOpen(get)).Select(Property))
            .Concat(type.GetEvents(All).Select(e => $"event {Name(e.EventHandlerType!)} {e.Name}"));

    private static string Method(MethodInfo method)
    {
        var access = method.IsFamily ? "protected " : string.Empty;
        var modifier = method.IsStatic ? "static " : string.Empty;
        var arguments = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : string.Empty;
        return $"{access}{modifier}{Name(method.ReturnType)} {method.Name}{arguments}({Parameters(method)})";
    }

    private static string Property(PropertyInfo property) =>
        $"{Name(property.PropertyType)} {property.Name} {{ get; {(property.SetMethod is { } set && IsOpen(set) ? "set; " : string.Empty)}}}";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}"));

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily;
}
