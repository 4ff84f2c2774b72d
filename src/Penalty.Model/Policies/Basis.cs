namespace Penalty.Model.Policies;

/// <summary>What a number of the policy rests on: a clause, or a house default with a sentence why.</summary>
/// <param name="Reference">The id of a clause, such as <c>F4.2</c>, or <see cref="HouseDefault"/>.</param>
/// <param name="Why">Why, for a house default; <see langword="null"/> for a clause.</param>
public sealed record Basis(string Reference, LocalizedText? Why)
{
    /// <summary>The reference of a number that no source states.</summary>
    public const string HouseDefault = "house-default";

    /// <summary>Whether no source states the number.</summary>
    public bool IsHouseDefault => Reference == HouseDefault;
}
