namespace Penalty.Engine.RuleModel;

internal static class AggregateNames
{
    internal const string Collect = "Collect";
    internal const string GroupBy = "GroupBy";
    internal const string Project = "Project";
    internal const string Flatten = "Flatten";
    internal const string Selector = "Selector";
    internal const string KeySelector = "KeySelector";
    internal const string ElementSelector = "ElementSelector";
    internal const string KeySelectorAscending = "KeySelectorAscending";
    internal const string KeySelectorDescending = "KeySelectorDescending";
}
