using Penalty.Engine.Diagnostics;
using Penalty.Engine.Extensibility;

namespace Penalty.Engine;

/// <summary>A working memory with rules over it. Not for use by several threads at once: a second thread gets an <see cref="InvalidOperationException"/>.</summary>
public interface ISession : ISessionSchemaProvider
{
    /// <summary>Whether linked facts are propagated after each rule that fires; otherwise they wait for <see cref="PropagateLinked"/>.</summary>
    bool AutoPropagateLinkedFacts { get; set; }

    /// <summary>The matches that wait to fire.</summary>
    IAgenda Agenda { get; }

    /// <summary>The events of this session.</summary>
    IEventProvider Events { get; }

    /// <summary>What the nodes have done in this session. Times are measured from when this is first asked for.</summary>
    IMetricsProvider Metrics { get; }

    /// <summary>Finds the services that actions use.</summary>
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>Stands between a rule that fires and its actions; <see langword="null"/> for none.</summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Inserts facts, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">The session has one of them already.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Inserts facts, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>Which facts the session had already; then none was inserted.</returns>
    IFactResult TryInsertAll(IEnumerable<object> facts);

    /// <summary>Inserts facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">Whether facts that fail are skipped, or nothing is done then.</param>
    /// <returns>Which facts the session had already.</returns>
    IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Inserts a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The session has it already.</exception>
    void Insert(object fact);

    /// <summary>Inserts a fact unless the session has it.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether it was inserted.</returns>
    bool TryInsert(object fact);

    /// <summary>Says that facts have changed, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">The session does not have one of them, or it is linked to a match.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Says that facts have changed, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>Which facts the session does not have; then none was updated.</returns>
    IFactResult TryUpdateAll(IEnumerable<object> facts);

    /// <summary>Says that facts have changed.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">Whether facts that fail are skipped, or nothing is done then.</param>
    /// <returns>Which facts the session does not have.</returns>
    IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Says that a fact has changed; an equal fact takes its place.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The session does not have it, or it is linked to a match.</exception>
    void Update(object fact);

    /// <summary>Says that a fact has changed, if the session has it.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether the session has it.</returns>
    bool TryUpdate(object fact);

    /// <summary>Removes facts, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">The session does not have one of them, or it is linked to a match.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Removes facts, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>Which facts the session does not have; then none was removed.</returns>
    IFactResult TryRetractAll(IEnumerable<object> facts);

    /// <summary>Removes facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">Whether facts that fail are skipped, or nothing is done then.</param>
    /// <returns>Which facts the session does not have.</returns>
    IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Removes a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The session does not have it, or it is linked to a match.</exception>
    void Retract(object fact);

    /// <summary>Removes a fact, if the session has it.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether the session had it.</returns>
    bool TryRetract(object fact);

    /// <summary>Propagates the linked facts that wait.</summary>
    /// <returns>What was propagated, in the order in which it was.</returns>
    IEnumerable<ILinkedFactSet> PropagateLinked();

    /// <summary>Fires rules until none is left on the agenda.</summary>
    /// <returns>How many fired.</returns>
    int Fire();

    /// <summary>Fires rules until none is left on the agenda, or the token is cancelled.</summary>
    /// <param name="cancellationToken">Looked at between rules.</param>
    /// <returns>How many fired.</returns>
    int Fire(CancellationToken cancellationToken);

    /// <summary>Fires rules until none is left on the agenda, or a number has fired.</summary>
    /// <param name="maxRulesNumber">The largest number that fires.</param>
    /// <returns>How many fired.</returns>
    int Fire(int maxRulesNumber);

    /// <summary>Fires rules until none is left on the agenda, a number has fired, or the token is cancelled.</summary>
    /// <param name="maxRulesNumber">The largest number that fires.</param>
    /// <param name="cancellationToken">Looked at between rules.</param>
    /// <returns>How many fired.</returns>
    int Fire(int maxRulesNumber, CancellationToken cancellationToken);

    /// <summary>The facts of a type, inserted or linked.</summary>
    /// <typeparam name="TFact">The type.</typeparam>
    /// <returns>The facts.</returns>
    IQueryable<TFact> Query<TFact>();
}
