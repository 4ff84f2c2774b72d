using Microsoft.Extensions.Configuration;
using Penalty.Model;
using Penalty.Model.Json;

namespace Penalty.Hosting;

/// <summary>The section of the configuration that the options are bound from.</summary>
internal sealed class BoundSection(IConfiguration? section)
{
    /// <summary>Binds the options. What the binder can't read is kept with them, to be told together with all else.</summary>
    public void Bind(PenaltyOptions options)
    {
        if (section is null) return;
        foreach (var unknown in Unknown(section, typeof(PenaltyOptions)).Concat(Unknown(section.GetSection(nameof(PenaltyOptions.InputLimits)), typeof(InputLimits))))
            options.Unbound.Add(unknown);
        try
        {
            section.Bind(options);
        }
        catch (InvalidOperationException e)
        {
            var why = e.InnerException is { } inner ? $"{e.Message} {inner.Message}" : e.Message;
            options.Unbound.Add(new LocalizedText(why, why));
        }
    }

    private static IEnumerable<LocalizedText> Unknown(IConfiguration section, Type options)
    {
        var known = options.GetProperties().Where(p => p.GetMethod is { IsStatic: false }).Select(p => p.Name).ToList();
        foreach (var child in section.GetChildren().Where(c => !known.Contains(c.Key, StringComparer.OrdinalIgnoreCase)))
        {
            var near = Nearest.To(child.Key, known);
            yield return new LocalizedText(
                $"{child.Path}: found an unknown key{(near is null ? "" : $" (did you mean '{near}'?)")}; allowed: one of: {string.Join(", ", known)}",
                $"{child.Path}：实为未知的键{(near is null ? "" : $"（是否指“{near}”？）")}；应为其中之一：{string.Join(", ", known)}");
        }
    }
}
