namespace Penalty.Model.Json;

/// <summary>How large an input may be.</summary>
public sealed record InputLimits
{
    /// <summary>The limits that hold unless others are given.</summary>
    public static InputLimits Default { get; } = new();

    /// <summary>The most characters that an input may have; 8 million unless set.</summary>
    public int Characters { get; init; } = 8_000_000;

    /// <summary>How deep objects and arrays may be nested; 32 unless set.</summary>
    public int Depth { get; init; } = 32;

    /// <summary>The most characters that one string may have; 20,000 unless set.</summary>
    public int StringLength { get; init; } = 20_000;
}
