namespace Penalty.Engine.Tests.Reference;

/// <summary>A match so far.</summary>
/// <param name="Values">The values of the variables, by slot.</param>
/// <param name="Id">What makes it the same match from change to change.</param>
/// <param name="Stamp">What changes whenever something that it is made from is updated.</param>
internal sealed record Found(object?[] Values, string Id, string Stamp)
{
    public Found With(Variable variable, Result result)
    {
        var values = (object?[])Values.Clone();
        values[variable.Slot] = result.Value;
        return new Found(values, $"{Id}/{result.Id}", $"{Stamp}/{result.Stamp}");
    }
}

/// <summary>A value that a pattern can take, with its identity and its stamp.</summary>
internal sealed record Result(object Value, string Id, string Stamp);

/// <summary>A fact in the working memory of the reference.</summary>
internal sealed class Stored(Item item)
{
    public Item Item { get; set; } = item;

    /// <summary>What the match that it is linked to has made of it, while that waits to be propagated.</summary>
    public Item? Awaited { get; set; }

    /// <summary>How often it was updated.</summary>
    public int Version { get; set; }
}
