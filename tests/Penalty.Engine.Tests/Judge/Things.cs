using System.Globalization;

namespace Penalty.Engine.Tests.Judge;

/// <summary>The facts that scripts are about.</summary>
internal static class Things
{
    private const int Number = 24;

    /// <summary>One, or several of which the last follow the first again when there are none left.</summary>
    public static List<int> Ids(Step step, bool several) =>
        [.. Enumerable.Range(step.Id, several ? step.Count : 1).Select(id => id % Number)];

    public static string KeyOf(int id) => "t" + id.ToString(CultureInfo.InvariantCulture);

    public static Item Make(int id, Step step) => (id % 3) switch
    {
        0 => new Red(KeyOf(id), (step.A + id) % 4, step.B, TextOf(step.S)),
        1 => new Blue(KeyOf(id), (step.A + id) % 4, step.B, TextOf(step.S)),
        _ => new Green(KeyOf(id), (step.A + id) % 4, step.B, TextOf(step.S)),
    };

    public static void Change(Item item, Step step, int index)
    {
        item.A = (step.A + index) % 4;
        if (step.Count % 2 == 0) item.B = step.B;
        if (step.Count % 3 == 0) item.S = TextOf(step.S);
    }

    private static string? TextOf(int text) => text == 0 ? null : text == 1 ? "a" : "b";
}
