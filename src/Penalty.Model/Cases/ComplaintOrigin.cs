namespace Penalty.Model.Cases;

/// <summary>Who brought a complaint.</summary>
public enum ComplaintOrigin
{
    /// <summary>The buyer filed it (F2).</summary>
    FiledByBuyer,

    /// <summary>The platform found the conduct itself.</summary>
    FoundByPlatform,
}
