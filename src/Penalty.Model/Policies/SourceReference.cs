namespace Penalty.Model.Policies;

/// <summary>A public source of the policy.</summary>
/// <param name="Id">Its id, such as <c>S1</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">When it was published, or <see langword="null"/> when not stated.</param>
public sealed record SourceReference(string Id, LocalizedText Title, DateOnly? Published);
