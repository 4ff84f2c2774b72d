namespace Penalty.Engine.RuleModel.Builders;

/// <summary>Builds a condition over all facts of a base pattern.</summary>
public class ForAllBuilder : RuleElementBuilder, IBuilder<ForAllElement>
{
    private readonly List<Func<PatternElement>> _patterns = [];
    private Func<PatternElement>? _basePattern;

    /// <summary>Sets the base pattern.</summary>
    /// <param name="element">The pattern.</param>
    public void BasePattern(PatternElement element) => SetBase(() => element);

    /// <summary>Sets the base pattern.</summary>
    /// <param name="builder">The pattern's builder.</param>
    public void BasePattern(PatternBuilder builder) => SetBase(((IBuilder<PatternElement>)builder).Build);

    /// <summary>Sets the base pattern.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <returns>The pattern's builder.</returns>
    public PatternBuilder BasePattern(Type type)
    {
        var builder = new PatternBuilder(type, DeclarationName(null));
        BasePattern(builder);
        return builder;
    }

    /// <summary>Adds a pattern that each fact has to match.</summary>
    /// <param name="element">The pattern.</param>
    public void Pattern(PatternElement element) => _patterns.Add(() => element);

    /// <summary>Adds a pattern that each fact has to match.</summary>
    /// <param name="builder">The pattern's builder.</param>
    public void Pattern(PatternBuilder builder) => _patterns.Add(((IBuilder<PatternElement>)builder).Build);

    /// <summary>Adds a pattern that each fact has to match.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <returns>The pattern's builder.</returns>
    public PatternBuilder Pattern(Type type)
    {
        var builder = new PatternBuilder(type, DeclarationName(null));
        Pattern(builder);
        return builder;
    }

    ForAllElement IBuilder<ForAllElement>.Build() => Element.ForAll(
        (_basePattern ?? throw new InvalidOperationException("FORALL base pattern is not provided"))(),
        _patterns.Select(p => p()));

    private void SetBase(Func<PatternElement> pattern)
    {
        if (_basePattern is not null)
            throw new InvalidOperationException("FORALL element can only have a single base pattern");
        _basePattern = pattern;
    }
}
