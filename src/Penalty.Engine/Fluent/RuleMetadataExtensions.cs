namespace Penalty.Engine.Fluent;

/// <summary>Shorter ways to use the metadata of rules.</summary>
public static class RuleMetadataExtensions
{
    /// <summary>Whether a rule has a tag.</summary>
    /// <param name="metadata">The metadata.</param>
    /// <param name="tag">The tag.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    public static bool IsTagged(this IRuleMetadata metadata, string tag)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return metadata.Tags.Contains(tag);
    }
}
