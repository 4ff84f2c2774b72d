using System.Collections.Immutable;
using NRules.Fluent.Dsl;

namespace Penalty.Rules;

/// <summary>The measure that a rule counts, by the name that policy files ask for it, and the parameters of the conduct that it reads to do so. It is
/// a tag of the rule, so it can be read wherever rules are listed; a policy that asks for a measure that no loaded rule counts, or lacks a
/// parameter that the rule reads, is refused at start.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class MeasuresAttribute : TagAttribute
{
    /// <summary>What the tag of a measure begins with.</summary>
    public const string TagPrefix = "measures:";

    /// <summary>States a measure.</summary>
    /// <param name="measure">The name of the measure, such as <c>calls-in-window</c>.</param>
    /// <param name="parameters">The names of the parameters that are read, such as <c>window</c>.</param>
    public MeasuresAttribute(string measure, params string[] parameters)
        : base($"{TagPrefix}{measure}({string.Join(',', parameters)})")
    {
        Measure = measure;
        Parameters = [.. parameters];
    }

    /// <summary>The name of the measure.</summary>
    public string Measure { get; }

    /// <summary>The names of the parameters that are read.</summary>
    public ImmutableArray<string> Parameters { get; }

    /// <summary>Reads the tag of a rule.</summary>
    /// <param name="tag">The tag.</param>
    /// <returns>What it states, or <see langword="null"/> when it is no tag of a measure.</returns>
    public static MeasureDeclaration? Parse(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (!tag.StartsWith(TagPrefix, StringComparison.Ordinal)) return null;
        var parts = tag[TagPrefix.Length..].TrimEnd(')').Split('(');
        return new MeasureDeclaration(parts[0], [.. parts.Skip(1).SelectMany(p => p.Split(',', StringSplitOptions.RemoveEmptyEntries))]);
    }
}

/// <summary>The measure that a rule counts.</summary>
/// <param name="Measure">The name of the measure.</param>
/// <param name="Parameters">The names of the parameters that are read, as the rule states them.</param>
public sealed record MeasureDeclaration(string Measure, ImmutableArray<string> Parameters);
