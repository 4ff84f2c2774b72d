namespace Penalty.Engine.RuleModel;

/// <summary>A condition that holds when all facts that match a base pattern match further patterns as well.</summary>
public class ForAllElement : RuleElement
{
    internal ForAllElement(PatternElement basePattern, IReadOnlyList<PatternElement> patterns)
    {
        BasePattern = basePattern;
        Patterns = patterns;
    }

    /// <summary>The pattern that says which facts are looked at.</summary>
    public PatternElement BasePattern { get; }

    /// <summary>The patterns that each of them has to match.</summary>
    public IReadOnlyList<PatternElement> Patterns { get; }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.ForAll;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitForAll(context, this);

    private protected override IEnumerable<Declaration> CollectImports() =>
        BasePattern.Imports.Concat(Patterns.SelectMany(p => p.Imports));
}
