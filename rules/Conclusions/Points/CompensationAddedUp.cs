using Penalty.Model;
using Penalty.Model.Points;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions.Points;

/// <summary>What the rulings that stand oblige the seller to pay one payee in one currency (F4.1, F4.2).</summary>
/// <param name="Owed">What is owed.</param>
public sealed record CompensationAddedUp(OwedCompensation Owed) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"owed/{Owed.Currency}/{Owed.PayeeId}";

    /// <inheritdoc/>
    public override LocalizedText Text => Words.Say(
        $"{Owed.Amount:0.############################} {Owed.Currency} are owed to {Owed.PayeeId}.",
        $"应向 {Owed.PayeeId} 赔付 {Owed.Amount:0.############################} {Owed.Currency}。");
}
