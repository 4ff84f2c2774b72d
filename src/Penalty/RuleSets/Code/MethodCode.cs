using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Penalty;

/// <summary>What one method refers to. Only code of rules and models is looked into, never that of the framework or of NRules.</summary>
internal sealed record MethodCode(ImmutableArray<MethodBase> Methods, ImmutableArray<string> Texts)
{
    private static readonly MethodCode Nothing = new([], []);
    private static readonly ConcurrentDictionary<MethodBase, MethodCode> Read = new();

    /// <summary>What a method refers to; nothing, when its code can't be read.</summary>
    public static MethodCode Of(MethodBase method) => Read.GetOrAdd(method, m => IsOpen(m.Module.Assembly) ? ReadCode(m) : Nothing);

    private static bool IsOpen(Assembly assembly)
    {
        var name = assembly.GetName().Name!;
        return name != "NRules"
            && !name.StartsWith("NRules.", StringComparison.Ordinal)
            && !name.StartsWith("System.", StringComparison.Ordinal)
            && !name.StartsWith("Microsoft.", StringComparison.Ordinal);
    }

    private static MethodCode ReadCode(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code) return Nothing;
        var methods = ImmutableArray.CreateBuilder<MethodBase>();
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var (kind, token) in Instructions.Of(code))
        {
            if (kind == OperandType.InlineString) texts.Add(method.Module.ResolveString(token));
            else if (Resolve(method, token) is { } referred) Add(referred, methods);
        }

        return new MethodCode(methods.ToImmutable(), texts.ToImmutable());
    }

    private static MethodBase? Resolve(MethodBase method, int token) => method.Module.ResolveMethod(
        token,
        method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        method.IsGenericMethod ? method.GetGenericArguments() : null);

    /// <summary>An iterator does its work in methods that only the framework calls; they count as called where it is made.</summary>
    private static void Add(MethodBase referred, ImmutableArray<MethodBase>.Builder methods)
    {
        methods.Add(referred);
        if (referred is { IsConstructor: true, DeclaringType: { IsNested: true } made } && made.IsDefined(typeof(CompilerGeneratedAttribute)))
            methods.AddRange(made.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
    }
}
