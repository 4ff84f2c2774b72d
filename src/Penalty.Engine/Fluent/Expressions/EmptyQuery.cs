using Penalty.Engine.Fluent.Dsl;

namespace Penalty.Engine.Fluent.Expressions;

internal sealed class EmptyQuery : IQuery
{
    public EmptyQuery(IQueryBuilder builder) => Builder = builder;

    public IQueryBuilder Builder { get; }
}
