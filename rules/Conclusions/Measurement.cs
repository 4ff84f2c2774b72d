using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Rules.Facts;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions;

/// <summary>A quantity that a rule measured over the acts of an incident, such as the calls in the busiest window.</summary>
public sealed record Measurement : Conclusion
{
    private Measurement(Allegation allegation, string measure)
    {
        IncidentId = allegation.IncidentId;
        Conduct = allegation.Conduct;
        Measure = measure;
        Id = $"measurement/{IncidentId}/{Conduct}/{Measure}";
    }

    /// <inheritdoc/>
    public override string Id { get; }

    /// <summary>The incident.</summary>
    public string IncidentId { get; }

    /// <summary>The conduct that it is measured for.</summary>
    public ConductKind Conduct { get; }

    /// <summary>The name of the measure.</summary>
    public string Measure { get; }

    /// <summary>What was counted, in words, such as <c>calls by the seller's side</c>.</summary>
    public required LocalizedText Counted { get; init; }

    /// <summary>The ids of the acts counted, in ordinal order.</summary>
    public required ImmutableArray<string> Acts { get; init; }

    /// <summary>The length of the window looked through, or <see langword="null"/> when the measure has none.</summary>
    public TimeSpan? Window { get; init; }

    /// <summary>The value: how many acts count.</summary>
    public int Value => Acts.Length;

    /// <inheritdoc/>
    public override LocalizedText Text => Window is { } window
        ? Words.Say(
            $"Counted {Value} {Counted.En} within {Words.Of(window).En}.",
            $"{Words.Of(window).ZhCn}内{Counted.ZhCn}共 {Value} 次。")
        : Words.Say($"Counted {Value} {Counted.En}.", $"{Counted.ZhCn}共 {Value} 次。");

    /// <summary>A count of acts.</summary>
    /// <param name="allegation">What it is measured for.</param>
    /// <param name="measure">The name of the measure.</param>
    /// <param name="counted">What is counted, in words.</param>
    /// <param name="acts">The acts that count.</param>
    /// <param name="window">The length of the window looked through, or <see langword="null"/>.</param>
    /// <returns>The measurement.</returns>
    public static Measurement Of(
        Allegation allegation, string measure, LocalizedText counted, IEnumerable<IConductFact> acts, TimeSpan? window = null)
    {
        ArgumentNullException.ThrowIfNull(allegation);
        var ids = acts.Select(a => a.Id).ToArray();
        Array.Sort(ids, StringComparer.Ordinal);
        return new Measurement(allegation, measure)
        {
            Counted = counted,
            Acts = ImmutableCollectionsMarshal.AsImmutableArray(ids),
            Window = window,
        };
    }
}
