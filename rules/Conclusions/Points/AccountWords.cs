using Penalty.Model;
using Penalty.Model.Points;
using Penalty.Model.Rulings;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions.Points;

/// <summary>The words for what happened to a points account.</summary>
internal static class AccountWords
{
    public static LocalizedText Of(PointsAccount account)
    {
        var (what, balance) = (What(account), Balance(account.Before, account.Balance));
        return new LocalizedText($"{what.En}: {balance.En}.", $"{what.ZhCn}：{balance.ZhCn}。");
    }

    /// <summary>The classes that change, from what to what; all when none does.</summary>
    private static LocalizedText Balance(PointBalance before, PointBalance after)
    {
        var changes = Enum.GetValues<PointClass>()
            .Where(c => before.Of(c) != after.Of(c))
            .Select(c => Words.Say($"class {c} {before.Of(c)} → {after.Of(c)}", $"{c} 类 {before.Of(c)} → {after.Of(c)} 分"))
            .ToList();
        return changes.Count == 0
            ? Words.Say($"class A stays at {after.A}, class B at {after.B}", $"A 类仍为 {after.A} 分，B 类仍为 {after.B} 分")
            : new LocalizedText(string.Join(", ", changes.Select(c => c.En)), string.Join("，", changes.Select(c => c.ZhCn)));
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
