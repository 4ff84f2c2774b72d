using Penalty.Model;

namespace Penalty;

/// <summary>The words for an answer that a human has to give.</summary>
internal static class ReferredText
{
    public static LocalizedText Text { get; } = new("The rules could not decide: a human has to.", "规则未能作出判断：须转人工处理。");
}
