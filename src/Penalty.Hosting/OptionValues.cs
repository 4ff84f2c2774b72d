using Penalty.Model;

namespace Penalty.Hosting;

/// <summary>Which values of options make sense.</summary>
internal static class OptionValues
{
    public static IEnumerable<LocalizedText> Problems(PenaltyOptions options)
    {
        var limits = options.InputLimits;
        return KnownRuntime(options.Runtime)
            .Concat(AtLeastOne(nameof(options.MaxParallel), options.MaxParallel ?? 1))
            .Concat(AtLeastOne($"{nameof(options.InputLimits)}:{nameof(limits.Characters)}", limits.Characters))
            .Concat(AtLeastOne($"{nameof(options.InputLimits)}:{nameof(limits.Depth)}", limits.Depth))
            .Concat(AtLeastOne($"{nameof(options.InputLimits)}:{nameof(limits.StringLength)}", limits.StringLength));
    }

    private static IEnumerable<LocalizedText> KnownRuntime(string name)
    {
        if (Runtimes.Names.Contains(name)) yield break;
        var names = string.Join(", ", Runtimes.Names);
        const string key = $"{PenaltyOptions.SectionName}:{nameof(PenaltyOptions.Runtime)}";
        yield return new LocalizedText($"{key}: found '{name}'; allowed: one of: {names}", $"{key}：实为“{name}”；应为其中之一：{names}");
    }

    private static IEnumerable<LocalizedText> AtLeastOne(string key, int value)
    {
        if (value >= 1) yield break;
        yield return new LocalizedText(
            $"{PenaltyOptions.SectionName}:{key}: found {value}; allowed: 1 or more", $"{PenaltyOptions.SectionName}:{key}：实为 {value}；应不小于 1");
    }
}
