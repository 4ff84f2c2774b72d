namespace Penalty.Engine.Tests.Conformance;

/// <summary>What the listing wants and the engine does not have yet. Nothing else may be missing; take out what has come.</summary>
internal static class Pending
{
    public static readonly IReadOnlySet<string> Differences = new HashSet<string>(StringComparer.Ordinal)
    {
        "Penalty.Engine.ISession: no base ISessionSchemaProvider",
        "Penalty.Engine.ISession: no IMetricsProvider Metrics { get; }",
        "Penalty.Engine.ISessionFactory: no base ISessionSchemaProvider",
        "Penalty.Engine.Diagnostics.IEventProvider: no event EventHandler<LhsExpressionEventArgs> LhsExpressionEvaluatedEvent",
        "Penalty.Engine.Diagnostics.IEventProvider: no event EventHandler<AgendaExpressionEventArgs> AgendaExpressionEvaluatedEvent",
        "Penalty.Engine.Diagnostics.IEventProvider: no event EventHandler<RhsExpressionEventArgs> RhsExpressionEvaluatedEvent",
    };
}
