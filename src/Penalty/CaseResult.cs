using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>The result of one case of a stream.</summary>
/// <param name="Case">The case.</param>
/// <param name="Ruling">The ruling, or <see langword="null"/> when there is none.</param>
/// <param name="Error">Why there is no ruling, or <see langword="null"/>.</param>
public sealed record CaseResult(HarassmentCase Case, Ruling? Ruling, Exception? Error);

/// <summary>The result of one case file of a stream.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Case">The case, or <see langword="null"/> when the file holds none.</param>
/// <param name="Ruling">The ruling, or <see langword="null"/> when there is none.</param>
/// <param name="Error">Why there is no ruling, or <see langword="null"/>.</param>
public sealed record CaseFileResult(string Path, HarassmentCase? Case, Ruling? Ruling, Exception? Error);
