using System.Linq.Expressions;
using System.Reflection;

namespace Penalty;

/// <summary>All that some code comes to, however deep: that of a rule from its expressions on through the methods that they call. Calls through an interface
/// or an abstract method lead nowhere, as nobody can tell where to.</summary>
internal sealed class CodeReach
{
    private readonly HashSet<(Module Module, int Token)> _methods = [];
    private readonly HashSet<string> _texts;
    private readonly HashSet<Type> _made = [];

    private CodeReach(IEnumerable<MethodBase> methods, IEnumerable<string> texts)
    {
        _texts = [.. texts];
        var open = new Stack<MethodBase>(methods);
        while (open.TryPop(out var method))
        {
            if (!_methods.Add((method.Module, method.MetadataToken))) continue;
            if (method is ConstructorInfo { DeclaringType: { } made }) _made.Add(made);
            var code = MethodCode.Of(method);
            _texts.UnionWith(code.Texts);
            foreach (var called in code.Methods) open.Push(called);
        }
    }

    /// <summary>The types that it constructs.</summary>
    public IReadOnlySet<Type> Made => _made;

    public static CodeReach Of(IEnumerable<LambdaExpression> expressions)
    {
        var start = new ExpressionCode();
        foreach (var expression in expressions) start.Visit(expression);
        return new CodeReach(start.Methods, start.Texts);
    }

    public static CodeReach Of(IEnumerable<MethodBase> methods) => new(methods, []);

    /// <summary>Whether it reads a property.</summary>
    public bool Reads(PropertyInfo property) => _methods.Contains((property.Module, property.GetMethod!.MetadataToken));

    /// <summary>Whether a text stands in it, such as the name of a parameter.</summary>
    public bool Says(string text) => _texts.Contains(text);
}
