using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Penalty.Engine;

/// <summary>All that the engine uses of NRules beyond its public interface: constructors of what only NRules makes, and what its registries
/// hold. Nothing else reaches into NRules; <see cref="Check"/> calls each member once, so that another version is found out at once.</summary>
internal static class NRulesInternals
{
    /// <summary>The version of NRules that these members are known to be of.</summary>
    public const string Version = "1.0.4";

    private const string ComparerEntry = "NRules.FactIdentityComparerRegistry+Entry, NRules";
    private const string ComparerEntries = "System.Collections.Generic.IReadOnlyCollection`1[[" + ComparerEntry + "]]";

    private static readonly Lazy<string?> Incompatibility = new(FindIncompatibility);

    /// <summary>Makes sure that the NRules that is loaded has what is used here.</summary>
    /// <exception cref="NotSupportedException">It does not: it is of another version.</exception>
    public static void Check()
    {
        if (Incompatibility.Value is { } problem) throw new NotSupportedException(problem);
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern RuleCompilationException CompilationException(string message, string? ruleName, Exception? inner);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern RuleExecutionException ExecutionException(string message, Exception? inner);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern RuleLhsExpressionEvaluationException LhsException(string message, string expression, Exception inner);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern RuleRhsExpressionEvaluationException RhsException(string message, string ruleName, string expression, Exception inner);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern AgendaExpressionEvaluationException AgendaException(string message, string ruleName, string expression, Exception inner);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern ReteGraph Graph(IEnumerable<ReteNode> nodes, IEnumerable<ReteLink> links);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern ReteNode Node(
        int id, NodeType nodeType, Type? outputType, IEnumerable<KeyValuePair<string, object>> properties,
        IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, IReadOnlyCollection<IRuleDefinition> rules);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern ReteLink Link(ReteNode source, ReteNode target);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern AggregatorRegistry NewAggregatorRegistry();

    /// <summary>The factory type of a custom aggregator, by the aggregator's name.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_Item")]
    public static extern Type? FactoryOf(AggregatorRegistry registry, string name);

    /// <summary>What a custom aggregator is called with. Of its parts it shows outside only the comparer.</summary>
    public static AggregationContext NewAggregationContext(IFactIdentityComparer comparer) =>
        AggregationContext(ExecutionContext(null, WorkingMemory(comparer), null, null, null, null), null);

    /// <summary>The comparers of a registry, by the type of facts that they tell apart.</summary>
    public static IEnumerable<(Type FactType, object Comparer)> ComparersOf(FactIdentityComparerRegistry registry)
    {
        foreach (var entry in (IEnumerable<object>)Comparers(registry)) yield return (FactType(entry), Comparer(entry));
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern AggregationContext AggregationContext(
        [UnsafeAccessorType("NRules.IExecutionContext, NRules")] object executionContext,
        [UnsafeAccessorType("NRules.Diagnostics.NodeInfo, NRules")] object? nodeInfo);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType("NRules.ExecutionContext, NRules")]
    private static extern object ExecutionContext(
        [UnsafeAccessorType("NRules.ISessionInternal, NRules")] object? session,
        [UnsafeAccessorType("NRules.IWorkingMemory, NRules")] object workingMemory,
        [UnsafeAccessorType("NRules.IAgendaInternal, NRules")] object? agenda,
        [UnsafeAccessorType("NRules.Diagnostics.IEventAggregator, NRules")] object? events,
        [UnsafeAccessorType("NRules.Diagnostics.IMetricsAggregator, NRules")] object? metrics,
        [UnsafeAccessorType("NRules.IIdGenerator, NRules")] object? ids);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType("NRules.WorkingMemory, NRules")]
    private static extern object WorkingMemory(IFactIdentityComparer comparer);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "GetComparers")]
    [return: UnsafeAccessorType(ComparerEntries)]
    private static extern object Comparers(FactIdentityComparerRegistry registry);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_FactType")]
    private static extern Type FactType([UnsafeAccessorType(ComparerEntry)] object entry);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_Comparer")]
    private static extern object Comparer([UnsafeAccessorType(ComparerEntry)] object entry);

    private static string? FindIncompatibility()
    {
        try
        {
            CallEach();
            return null;
        }
        catch (Exception e) when (e is MissingMemberException or TypeLoadException or FileLoadException or BadImageFormatException)
        {
            var found = typeof(ISession).Assembly.GetName().Version;
            return $"Penalty.Engine runs rules of NRules {Version}; the NRules that is loaded is {found?.ToString(3)}, in which it does not find what it "
                + $"needs ({e.Message}). Reference NRules {Version}, or use NRules' own engine.";
        }
    }

    private static void CallEach()
    {
        var problem = new InvalidOperationException();
        _ = CompilationException(string.Empty, string.Empty, problem);
        _ = ExecutionException(string.Empty, problem);
        _ = LhsException(string.Empty, string.Empty, problem);
        _ = RhsException(string.Empty, string.Empty, string.Empty, problem);
        _ = AgendaException(string.Empty, string.Empty, string.Empty, problem);
        var node = Node(0, NodeType.Root, null, [], [], []);
        _ = Graph([node], [Link(node, node)]);
        _ = FactoryOf(NewAggregatorRegistry(), string.Empty);
        var registry = new FactIdentityComparerRegistry();
        registry.RegisterComparer(EqualityComparer<string>.Default);
        _ = ComparersOf(registry).ToList();
        _ = NewAggregationContext(new FactIdentityComparer(registry)).FactIdentityComparer;
    }
}
