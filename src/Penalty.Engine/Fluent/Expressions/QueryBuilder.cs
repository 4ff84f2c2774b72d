using System.Linq.Expressions;
using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.RuleModel.Builders;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Expressions;

/// <summary>Builds the patterns of a query from the inside out: each operator closes the pattern so far and makes it its source.</summary>
internal sealed class QueryBuilder : IQueryBuilder
{
    private readonly SymbolTable _symbols;
    private readonly List<LambdaExpression> _conditions = [];
    private Func<RuleElement?> _source = () => null;
    private Type? _type;
    private CollectDraft? _collect;

    public QueryBuilder(SymbolTable symbols) => _symbols = symbols;

    public PatternDraft Draft(Declaration declaration)
    {
        if (_type is null) throw new InvalidOperationException("Query must begin with Match or From");
        var draft = new PatternDraft(declaration, _source());
        foreach (var condition in _conditions)
            draft.Conditions.Add(AliasRewriter.Rewrite(_symbols, condition, declaration));
        return draft;
    }

    public void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions)
    {
        Begin(typeof(TSource), () => null);
        _conditions.AddRange(conditions);
    }

    public void From<TSource>(Expression<Func<TSource>> source)
    {
        var binding = Element.Binding(typeof(TSource), AliasRewriter.Rewrite(_symbols, source));
        Begin(typeof(TSource), () => binding);
    }

    public void Where<TSource>(Expression<Func<TSource, bool>>[] predicates) => _conditions.AddRange(predicates);

    public void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector)
    {
        var (source, declaration) = Close();
        var projection = Element.Project(typeof(TResult), AliasRewriter.Rewrite(_symbols, selector, declaration), source);
        Begin(typeof(TResult), () => projection);
    }

    public void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector)
    {
        var (source, declaration) = Close();
        var flattening = Element.Flatten(typeof(TResult), AliasRewriter.Rewrite(_symbols, selector, declaration), source);
        Begin(typeof(TResult), () => flattening);
    }

    public void GroupBy<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
    {
        var (source, declaration) = Close();
        var grouping = Element.GroupBy(
            AliasRewriter.Rewrite(_symbols, keySelector, declaration),
            AliasRewriter.Rewrite(_symbols, elementSelector, declaration),
            source);
        Begin(grouping.ResultType, () => grouping);
    }

    public void Collect<TSource>()
    {
        var (source, declaration) = Close();
        var collect = new CollectDraft(source, declaration);
        Begin(typeof(IEnumerable<TSource>), collect.Build);
        _collect = collect;
    }

    public void ToLookup<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
    {
        var collect = CollectSoFar();
        collect.ResultType = _type = typeof(IKeyedLookup<TKey, TElement>);
        collect.Add(AggregateElement.KeySelectorName, AliasRewriter.Rewrite(_symbols, keySelector, collect.Declaration));
        collect.Add(AggregateElement.ElementSelectorName, AliasRewriter.Rewrite(_symbols, elementSelector, collect.Declaration));
    }

    public void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, SortDirection sortDirection)
    {
        var collect = CollectSoFar();
        collect.Add(
            sortDirection == SortDirection.Ascending ? AggregateElement.KeySelectorAscendingName : AggregateElement.KeySelectorDescendingName,
            AliasRewriter.Rewrite(_symbols, keySelector, collect.Declaration));
    }

    public void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        Aggregate<TSource, TResult>(name, expressions, null);

    public void Aggregate<TSource, TResult>(
        string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type? customFactoryType)
    {
        var (source, declaration) = Close();
        var rewritten = expressions
            .Select(e => KeyValuePair.Create(e.Key, AliasRewriter.Rewrite(_symbols, e.Value, declaration)))
            .ToArray();
        var aggregate = Element.Aggregate(typeof(TResult), name, rewritten, source, customFactoryType);
        Begin(typeof(TResult), () => aggregate);
    }

    private (PatternElement Source, Declaration Declaration) Close()
    {
        var declaration = _symbols.DeclareUnnamed(_type ?? throw new InvalidOperationException("Query must begin with Match or From"));
        return (Draft(declaration).Build(), declaration);
    }

    private void Begin(Type type, Func<RuleElement?> source)
    {
        _type = type;
        _source = source;
        _collect = null;
        _conditions.Clear();
    }

    private CollectDraft CollectSoFar() => _collect ?? throw new InvalidOperationException("Query must collect first");
}
