using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Orders;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions.Orders;

/// <summary>By when customer service answers a complaint of a malicious order (F9.1).</summary>
/// <param name="ComplaintId">The complaint.</param>
/// <param name="Window">By when.</param>
/// <param name="Bases">What the days, and the way of counting them, rest on.</param>
public sealed record AnswerDue(string ComplaintId, AnswerWindow Window, ImmutableArray<string> Bases) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"answer-due/{ComplaintId}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => Bases;

    /// <inheritdoc/>
    public override LocalizedText Text => Words.Say(
        $"Customer service answers between {Words.Of(Window.Earliest).En} and the end of {Words.Of(Window.Latest).En}.",
        $"客服于 {Words.Of(Window.Earliest).ZhCn}至 {Words.Of(Window.Latest).ZhCn}结束前答复。");
}
