using Penalty.Model;

namespace Penalty;

/// <summary>What is said of an alert when no rule could.</summary>
internal static class AlertText
{
    public static LocalizedText Referred { get; } = new(
        "The rules could not decide: a human has to, and nothing is done until then.", "规则未能作出判断：转人工处理，此前不作任何操作。");
}
