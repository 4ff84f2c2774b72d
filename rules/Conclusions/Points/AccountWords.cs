using Penalty.Model;
using Penalty.Model.Points;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions.Points;

/// <summary>The words for what happened to a points account.</summary>
internal static class AccountWords
{
    public static LocalizedText Of(PointsAccount account)
    {
        var (before, after) = (account.Before, account.Balance);
        var (en, zhCn) = What(account);
        return Words.Say(
            $"{en}: class A {before.A} → {after.A}, class B {before.B} → {after.B}.",
            $"{zhCn}：A 类 {before.A} → {after.A} 分，B 类 {before.B} → {after.B} 分。");
    }

    private static LocalizedText What(PointsAccount account) => account.Kind switch
    {
        MovementKind.Deducted => new(
            $"Points of ruling {account.Entry?.RulingId} are deducted", $"裁定 {account.Entry?.RulingId} 扣分"),
        MovementKind.Reversed => new(
            $"Ruling {account.Entry?.RulingId} is overturned on appeal", $"裁定 {account.Entry?.RulingId} 经申诉撤销"),
        MovementKind.ReversedAfterClearing => new(
            $"Ruling {account.Entry?.RulingId}, whose points are cleared, is overturned on appeal",
            $"裁定 {account.Entry?.RulingId}（扣分已清零）经申诉撤销"),
        MovementKind.Restored => new(
            $"Ruling {account.Entry?.RulingId} is overturned on appeal and the account restored; points of earlier years are cleared",
            $"裁定 {account.Entry?.RulingId} 经申诉撤销，账户恢复，以往年度扣分清零"),
        MovementKind.Kept => new("The account is closed, so the points are not cleared", "账户已查封，扣分不清零"),
        _ => new("The points are cleared", "扣分清零"),
    };
}
