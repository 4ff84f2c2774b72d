namespace Penalty.Engine.RuleModel;

/// <summary>What an action can do with the session that it runs in.</summary>
public interface IContext
{
    /// <summary>The rule that fires.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>The match that it fires for.</summary>
    IMatch Match { get; }

    /// <summary>The token that <c>Fire</c> was called with.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>Stops firing after this rule.</summary>
    void Halt();

    /// <summary>Inserts a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The session has it already.</exception>
    void Insert(object fact);

    /// <summary>Inserts facts, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">The session has one of them already.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Inserts a fact unless the session has it.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether it was inserted.</returns>
    bool TryInsert(object fact);

    /// <summary>Says that a fact has changed.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The session does not have it.</exception>
    void Update(object fact);

    /// <summary>Says that facts have changed, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">The session does not have one of them.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Says that a fact has changed, if the session has it.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether the session has it.</returns>
    bool TryUpdate(object fact);

    /// <summary>Removes a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The session does not have it.</exception>
    void Retract(object fact);

    /// <summary>Removes facts, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">The session does not have one of them.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Removes a fact, if the session has it.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether the session had it.</returns>
    bool TryRetract(object fact);

    /// <summary>The keys of the facts linked to this match.</summary>
    /// <returns>The keys.</returns>
    IReadOnlyCollection<object> GetLinkedKeys();

    /// <summary>The fact linked to this match under a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The fact, or <see langword="null"/> when there is none.</returns>
    object? GetLinked(object key);

    /// <summary>Inserts a fact that is there as long as this match is.</summary>
    /// <param name="key">The key that the match knows it by.</param>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">A fact is linked under that key already.</exception>
    void InsertLinked(object key, object fact);

    /// <summary>Inserts facts that are there as long as this match is.</summary>
    /// <param name="keyedFacts">The facts by key.</param>
    /// <exception cref="ArgumentException">A fact is linked under one of the keys already.</exception>
    void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Replaces a fact linked to this match.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="fact">The fact as it is now.</param>
    /// <exception cref="ArgumentException">No fact is linked under that key.</exception>
    void UpdateLinked(object key, object fact);

    /// <summary>Replaces facts linked to this match.</summary>
    /// <param name="keyedFacts">The facts as they are now by key.</param>
    /// <exception cref="ArgumentException">No fact is linked under one of the keys.</exception>
    void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Removes a fact linked to this match.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">No fact is linked under that key.</exception>
    void RetractLinked(object key, object fact);

    /// <summary>Removes facts linked to this match.</summary>
    /// <param name="keyedFacts">The facts by key.</param>
    /// <exception cref="ArgumentException">No fact is linked under one of the keys.</exception>
    void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Finds a service through the session's dependency resolver.</summary>
    /// <param name="serviceType">The type of the service.</param>
    /// <returns>The service.</returns>
    object Resolve(Type serviceType);
}
