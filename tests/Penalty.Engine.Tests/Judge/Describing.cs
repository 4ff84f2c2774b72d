namespace Penalty.Engine.Tests.Judge;

/// <summary>Shows exceptions.</summary>
internal static class Describing
{
    public static string Of(Exception? exception)
    {
        var shown = new List<string>();
        for (; exception is not null; exception = exception.InnerException) shown.Add($"{exception.GetType()}: {exception.Message}");
        return string.Join(" <- ", shown);
    }

    public static Exception Innermost(Exception exception) =>
        exception.InnerException is null ? exception : Innermost(exception.InnerException);

    /// <summary>Whether NRules got into a state from which nothing can be learned: it has bugs.</summary>
    public static bool IsBreakage(Exception? exception) => exception is not null && Innermost(exception) is var inner
        && (inner is KeyNotFoundException or NullReferenceException || (inner is InvalidCastException && exception is AgendaExpressionEvaluationException)
            || inner.Message.StartsWith("Fact for aggregate object does not exist", StringComparison.Ordinal)
            || inner.Message.StartsWith("Tuple state not found", StringComparison.Ordinal));

    /// <summary>Whether a session is left half changed: a condition, a selector or a filter threw, and nobody handled it.</summary>
    public static bool LeavesHalf(Exception? exception) =>
        exception is NRules.RuleLhsExpressionEvaluationException or NRules.AgendaExpressionEvaluationException
        || (exception is not null && LeavesHalf(exception.InnerException));
}
