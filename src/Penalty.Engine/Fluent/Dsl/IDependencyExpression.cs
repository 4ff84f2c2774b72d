using System.Linq.Expressions;

namespace Penalty.Engine.Fluent.Dsl;

/// <summary>Says which services the actions of a rule use.</summary>
public interface IDependencyExpression
{
    /// <summary>Names a service; it is resolved when an action runs.</summary>
    /// <typeparam name="TDependency">The type of the service.</typeparam>
    /// <param name="alias">The variable that actions refer to it by.</param>
    /// <returns>This expression.</returns>
    IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias);
}
