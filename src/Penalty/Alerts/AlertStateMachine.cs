using System.Collections.Immutable;
using Penalty.Model.Alerts;
using Penalty.Model.Policies.Alerts;
using Stateless;

namespace Penalty;

/// <summary>The states of an alert and what leads from one to another, as one state machine. The policy states the transitions; here they are
/// put into a machine, for whatever is done with it: asking what is allowed, moving, and drawing.</summary>
internal static class AlertStateMachine
{
    /// <summary>What the machine allows in a state, in the order of the actions.</summary>
    public static ImmutableArray<AlertAction> Allowed(AlertPolicy policy, AlertState state) =>
        [.. Enum.GetValues<AlertAction>().Where(At(policy, state).CanFire)];

    /// <summary>The state that an action leads to.</summary>
    /// <exception cref="InvalidOperationException">The machine does not allow the action in this state.</exception>
    public static AlertState Move(AlertPolicy policy, AlertState state, AlertAction action)
    {
        var machine = At(policy, state);
        machine.Fire(action);
        return machine.State;
    }

    /// <summary>The machine, with states and actions named as wanted.</summary>
    public static StateMachine<TState, TAction> Build<TState, TAction>(
        AlertPolicy policy, AlertState state, Func<AlertState, TState> named, Func<AlertTransitionTerms, TAction> labelled)
    {
        var machine = new StateMachine<TState, TAction>(named(state));
        foreach (var transition in policy.Transitions)
        {
            var from = machine.Configure(named(transition.From));
            if (transition.From == transition.To) from.PermitReentry(labelled(transition));
            else from.Permit(labelled(transition), named(transition.To));
        }

        return machine;
    }

    private static StateMachine<AlertState, AlertAction> At(AlertPolicy policy, AlertState state) => Build(policy, state, s => s, t => t.Action);
}
