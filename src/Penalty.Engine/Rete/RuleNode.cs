using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Rete;

/// <summary>The end of a rule, or of one branch of it: each tuple that reaches it is a match.</summary>
internal sealed class RuleNode : INode
{
    public required IRuleDefinition Rule { get; init; }

    /// <summary>The declarations of the rule, each with its distance from the end of a match.</summary>
    public required IReadOnlyList<(Declaration Declaration, int Hops)> Declarations { get; init; }

    public required IReadOnlyList<RuleAction> Actions { get; init; }

    public required IReadOnlyList<RuleFilter> Filters { get; init; }

    public ActionTrigger Triggers { get; init; }

    public void Insert(Session session, Tuple tuple)
    {
        var entry = new LeftEntry(this, tuple);
        (tuple.Entries ??= new List<LeftEntry>(2)).Add(entry);
        var activation = new Activation(this, tuple);
        entry.State = activation;
        session.AgendaCore.Created(session, activation);
    }

    public void Update(Session session, LeftEntry entry) => session.AgendaCore.Updated(session, (Activation)entry.State!);

    public void Retract(Session session, LeftEntry entry) => session.AgendaCore.Removed(session, (Activation)entry.State!);
}

/// <summary>An action of a rule, compiled.</summary>
internal sealed record RuleAction(
    LambdaExpression Expression, ActionTrigger Trigger, Action<IContext, Tuple, object[]> Run, Func<Tuple, object[], object?[]> Arguments,
    IReadOnlyList<DependencyElement> Dependencies);

/// <summary>A filter of a rule's matches, compiled.</summary>
internal sealed record RuleFilter(FilterType Type, LambdaExpression Expression, Func<Tuple, Fact?, object?> Evaluate);
