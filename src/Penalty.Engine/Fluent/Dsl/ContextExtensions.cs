using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Dsl;

/// <summary>Shorter ways to use the context of an action.</summary>
public static class ContextExtensions
{
    /// <summary>Changes a fact and says that it has changed.</summary>
    /// <typeparam name="T">The type of the fact.</typeparam>
    /// <param name="context">The context.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="updateAction">The change.</param>
    public static void Update<T>(this IContext context, T fact, Action<T> updateAction)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(updateAction);
        updateAction(fact);
        context.Update(fact!);
    }

    /// <summary>Finds a service through the session's dependency resolver.</summary>
    /// <typeparam name="TService">The type of the service.</typeparam>
    /// <param name="context">The context.</param>
    /// <returns>The service.</returns>
    public static TService Resolve<TService>(this IContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return (TService)context.Resolve(typeof(TService));
    }
}
