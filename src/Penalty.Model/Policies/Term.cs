namespace Penalty.Model.Policies;

/// <summary>A value of the policy with what it rests on and where it stands.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Path">The JSON path of the value in its policy file, such as <c>conducts[0].threshold.atLeast</c>.</param>
public sealed record Term<T>(T Value, Basis Basis, string Path)
    where T : notnull;
