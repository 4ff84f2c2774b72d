using System.Linq.Expressions;
using NRules.RuleModel.Builders;

namespace Penalty.Engine.Tests.Matching;

/// <summary>Quantifiers over groups of several patterns, which only the rule model can say.</summary>
public class NestedGroupTests
{
    private static object[] Facts => [new Owner("o", 1, "x"), new Owner("p", 2, "y"), new Item("i", 1, "x"), new Note("n", 1)];

    [Test]
    public void Exists_GroupWithAJoin_MatchesWhatThePairExistsFor() => EveryWay.Finds(
        RuleOf(Element.Exists(Element.AndGroup(ItemOfOwner(), NoteOfItem()))), Facts, "o");

    [Test]
    public void Not_GroupWithAJoin_MatchesWhatNoPairExistsFor() => EveryWay.Finds(
        RuleOf(Element.Not(Element.AndGroup(ItemOfOwner(), NoteOfItem()))), Facts, "p");

    [Test]
    public void Not_GroupOfWhichOneIsMissing_Matches() => EveryWay.Finds(
        RuleOf(Element.Not(Element.AndGroup(ItemOfOwner(), NoteOfItem()))), Facts[..3], "o", "p");

    [Test]
    public void Not_OfNot_IsExists() => EveryWay.Finds(
        RuleOf(Element.Not(Element.AndGroup(Element.Not(ItemOfOwner())))), Facts, "o");

    [Test]
    public void Not_ItemWithoutNote_MatchesOwnersWhoseItemsAllHaveNotes() => EveryWay.Finds(
        RuleOf(Element.Not(Element.AndGroup(ItemOfOwner(), Element.Not(NoteOfItem())))), [.. Facts, new Item("j", 7, "y")], "o");

    [Test]
    public void Exists_ItemWithoutNote_MatchesOwnersOfOne() => EveryWay.Finds(
        RuleOf(Element.Exists(Element.AndGroup(ItemOfOwner(), Element.Not(NoteOfItem())))), [.. Facts, new Item("j", 7, "y")], "p");

    [Test]
    public void Not_Or_IsRefused() => IsRefused(Element.Not(Either()));

    [Test]
    public void Exists_Or_IsRefused() => IsRefused(Element.Exists(Either()));

    [Test]
    public void Exists_First_IsNoPartOfTheMatch() => EveryWay.Finds(
        RuleOf([Element.Exists(Element.AndGroup(Pattern<Item>("item"), NoteOfItem())), Pattern<Owner>("owner", o => o.Number > 1)]), Facts, "p");

    /// <summary>NRules finds such a group for nothing that the rule matched before, though there is an item with a note.</summary>
    [Test]
    public void Exists_GroupThatHasNothingToDoWithTheOwner_NeverHolds() => EveryWay.Finds(
        RuleOf(Element.Exists(Element.AndGroup(Pattern<Item>("item"), NoteOfItem()))), Facts);

    /// <summary>A group that begins with what the rule itself matches first is found for that: the two patterns are one to NRules.</summary>
    [Test]
    public void Exists_GroupThatBeginsAsTheRuleDoes_HoldsForTheOwnerThatItIsFoundFor() => EveryWay.Finds(
        RuleOf(Element.Exists(Element.AndGroup(Pattern<Owner>("other"), Pattern<Item, Owner>("item", "other", (i, o) => i.Key == o.Key)))), Facts, "o");

    [Test]
    public void ForAll_SeveralPatterns_EachFactSatisfiesOneOfThem() => EveryWay.Finds(
        RuleOf(Element.ForAll(
            Pattern<Item, Owner>("item", "owner", (i, o) => i.Key == o.Key),
            [Pattern<Item>("large", i => i.Number > 5), Pattern<Item, Owner>("same", "owner", (i, o) => i.Number == o.Number)])),
        [.. Facts, new Item("j", 9, "x"), new Item("k", 9, "y"), new Item("l", 3, "y")], "o");

    [Test]
    public void Builder_NotOverAGroup_MatchesWhatNoPairExistsFor()
    {
        var builder = new RuleBuilder();
        builder.Name("built");
        var left = builder.LeftHandSide();
        left.Pattern(typeof(Owner), "owner");
        var group = left.Not().Group(GroupType.And);
        Expression<Func<Item, Owner, bool>> ofOwner = (item, owner) => item.Key == owner.Key;
        Expression<Func<Note, Item, bool>> ofItem = (note, item) => note.Number == item.Number;
        group.Pattern(typeof(Item), "item").Condition(ofOwner);
        group.Pattern(typeof(Note), "note").Condition(ofItem);
        Expression<Action<IContext>> action = ctx => EveryWay.Nothing();
        builder.RightHandSide().Action(action);

        EveryWay.Finds(builder.Build(), Facts, "p");
    }

    [Test]
    public void Builder_AggregateInsideExists_MatchesWhenItsResultIsThere()
    {
        Expression<Func<Item, string>> key = item => item.Key!;
        Expression<Func<Item, Item>> element = item => item;
        var source = Pattern<Item>("item");
        Expression<Func<IGrouping<string, Item>, Owner, bool>> large = (g, owner) => g.Key == owner.Key && g.Count() > 1;
        var grouped = Element.Pattern(typeof(IGrouping<string, Item>), "g", [Element.Condition(large)], Element.GroupBy(key, element, source));

        EveryWay.Finds(RuleOf(Element.Exists(grouped)), [.. Facts[..3], new Item("j", 2, "x"), new Item("k", 2, "y")], "o");
    }

    private static OrElement Either() =>
        Element.OrGroup(ItemOfOwner(), Pattern<Note, Owner>("note", "owner", (n, o) => n.Number == o.Number));

    private static void IsRefused(RuleElement element) => new TestCompiler().Invoking(c => c.Compile([RuleOf(element)]))
        .Should().Throw<RuleCompilationException>().WithInnerException<InvalidOperationException>().WithMessage("Group Or element must be normalized");

    private static PatternElement ItemOfOwner() => Pattern<Item, Owner>("item", "owner", (i, o) => i.Key == o.Key);

    private static PatternElement NoteOfItem() => Pattern<Note, Item>("note", "item", (n, i) => n.Number == i.Number);

    private static IRuleDefinition RuleOf(RuleElement element) => RuleOf([Pattern<Owner>("owner"), element]);

    private static IRuleDefinition RuleOf(RuleElement[] elements)
    {
        Expression<Action<IContext>> action = ctx => EveryWay.Nothing();
        return Element.RuleDefinition("nested", string.Empty, 0, Element.AndGroup(elements), Element.ActionGroup(Element.Action(action)));
    }

    private static PatternElement Pattern<T>(string name, params Expression<Func<T, bool>>[] conditions) => Element.Pattern(
        typeof(T), name, conditions.Select(c => Element.Condition(Named(c, name))), null);

    private static PatternElement Pattern<T, TOther>(string name, string other, Expression<Func<T, TOther, bool>> condition) =>
        Element.Pattern(typeof(T), name, [Element.Condition(Named(condition, name, other))], null);

    /// <summary>Conditions refer to declarations by the names of their parameters.</summary>
    private static LambdaExpression Named(LambdaExpression lambda, params string[] names)
    {
        var parameters = lambda.Parameters.Select((p, i) => Expression.Parameter(p.Type, names[i])).ToArray();
        return Expression.Lambda(new Renaming(lambda.Parameters, parameters).Visit(lambda.Body), parameters);
    }

    private sealed class Renaming : ExpressionVisitor
    {
        private readonly IReadOnlyList<ParameterExpression> _from;
        private readonly ParameterExpression[] _to;

        public Renaming(IReadOnlyList<ParameterExpression> from, ParameterExpression[] to)
        {
            _from = from;
            _to = to;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            for (var i = 0; i < _to.Length; i++)
            {
                if (_from[i] == node) return _to[i];
            }

            return node;
        }
    }
}
