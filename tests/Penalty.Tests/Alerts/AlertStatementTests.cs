using Penalty.Model;
using Penalty.Model.Alerts;
using Penalty.Tests.Facade;

namespace Penalty.Tests.Alerts;

/// <summary>Statements on alerts, in both languages; how they read is kept beside the scenarios.</summary>
public sealed class AlertStatementTests
{
    private static readonly OrderAlerts Alerts = PenaltyEvaluator.CreateDefault().Alerts;

    [Test]
    public void Write_HouseDefault_IsNamedAsOneWithItsReason()
    {
        var disposition = Alerts.DispositionOf(SomeAlert.In(AlertState.Ignored));
        AlertStatement.Write(disposition, Language.En).Should().Contain("Confirm the risk → Risk confirmed").And.Contain("[house default]\n      The source does not say whether an ignored alert");
        AlertStatement.Write(disposition, Language.ZhCn).Should().Contain("[本系统默认]\n      来源未说明忽略后能否重新处理");
    }

    [Test]
    public void Write_Referral_SaysThatAHumanDecides()
    {
        var alerts = WithOneRule.Evaluator<FailingOnAlerts>().Alerts;
        var alert = SomeAlert.In(AlertState.Open);
        foreach (var (language, said) in new[] { (Language.En, "could not decide (Failing on alerts): broken on purpose at alert"), (Language.ZhCn, "规则未能作出判断（Failing on alerts）") })
        {
            AlertStatement.Write(alerts.DispositionOf(alert), language).Should().Contain(said);
            AlertStatement.Write(alerts.Apply(alert, AlertAction.Ignore, SomeAlert.Day), language).Should().Contain(said);
            AlertStatement.Write(alerts.ConfirmTogether([alert], SomeAlert.Day), language).Should().Contain(said);
        }
    }
}
