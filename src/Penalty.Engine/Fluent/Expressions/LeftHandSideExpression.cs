using System.Linq.Expressions;
using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.RuleModel.Builders;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Expressions;

internal sealed class LeftHandSideExpression : ILeftHandSideExpression
{
    private readonly SymbolTable _symbols;
    private readonly List<Func<RuleElement>> _elements = [];
    private PatternDraft? _lastPattern;

    public LeftHandSideExpression(SymbolTable symbols) => _symbols = symbols;

    public IEnumerable<RuleElement> Build() => _elements.Select(e => e());

    public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions) =>
        Pattern(_symbols.Declare(alias), null, conditions);

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions) =>
        Pattern(_symbols.DeclareUnnamed(typeof(TFact)), null, conditions);

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
    {
        var pattern = Draft(_symbols.DeclareUnnamed(typeof(TFact)), null, conditions).Build();
        return Add(Element.Exists(pattern));
    }

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
    {
        var pattern = Draft(_symbols.DeclareUnnamed(typeof(TFact)), null, conditions).Build();
        return Add(Element.Not(pattern));
    }

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition) =>
        ForAll<TFact>([], [condition]);

    public ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions) =>
        ForAll([baseCondition], conditions);

    public ILeftHandSideExpression Query<TResult>(
        Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
    {
        var builder = new QueryBuilder(_symbols);
        queryExpression(new EmptyQuery(builder));
        _lastPattern = builder.Draft(_symbols.Declare(alias));
        _elements.Add(_lastPattern.Build);
        return this;
    }

    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder) => Group(GroupType.And, builder);

    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder) => Group(GroupType.Or, builder);

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression)
    {
        var binding = Element.Binding(typeof(TResult), AliasRewriter.Rewrite(_symbols, expression));
        return Pattern(_symbols.Declare(alias), binding, []);
    }

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions)
    {
        if (_lastPattern is null)
            throw new InvalidOperationException("HAVING must follow a pattern in the same group");
        foreach (var condition in conditions)
            _lastPattern.Conditions.Add(AliasRewriter.Rewrite(_symbols, condition));
        return this;
    }

    private LeftHandSideExpression ForAll<TFact>(
        Expression<Func<TFact, bool>>[] baseConditions, Expression<Func<TFact, bool>>[] conditions)
    {
        var basePattern = Draft(_symbols.DeclareUnnamed(typeof(TFact)), null, baseConditions).Build();
        var pattern = Draft(_symbols.DeclareUnnamed(typeof(TFact)), null, conditions).Build();
        return Add(Element.ForAll(basePattern, [pattern]));
    }

    private LeftHandSideExpression Group(GroupType groupType, Action<ILeftHandSideExpression> builder)
    {
        var group = new LeftHandSideExpression(_symbols);
        builder(group);
        // All of a conjunction has matched when it is over, so that what follows may narrow its last pattern.
        if (groupType == GroupType.And) _lastPattern = group._lastPattern ?? _lastPattern;
        _elements.Add(() => Element.Group(groupType, group.Build()));
        return this;
    }

    private LeftHandSideExpression Pattern<TFact>(
        Declaration declaration, RuleElement? source, Expression<Func<TFact, bool>>[] conditions)
    {
        _lastPattern = Draft(declaration, source, conditions);
        _elements.Add(_lastPattern.Build);
        return this;
    }

    private LeftHandSideExpression Pattern(Declaration declaration, RuleElement source, LambdaExpression[] conditions)
    {
        _lastPattern = new PatternDraft(declaration, source);
        _lastPattern.Conditions.AddRange(conditions);
        _elements.Add(_lastPattern.Build);
        return this;
    }

    private PatternDraft Draft<TFact>(Declaration declaration, RuleElement? source, Expression<Func<TFact, bool>>[] conditions)
    {
        var draft = new PatternDraft(declaration, source);
        foreach (var condition in conditions)
            draft.Conditions.Add(AliasRewriter.Rewrite(_symbols, condition, declaration));
        return draft;
    }

    private LeftHandSideExpression Add(RuleElement element)
    {
        _elements.Add(() => element);
        return this;
    }
}
