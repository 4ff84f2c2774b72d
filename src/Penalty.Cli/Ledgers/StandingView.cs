using System.Globalization;
using Penalty.Cli.Running;
using Penalty.Model.Points;
using Spectre.Console;

namespace Penalty.Cli.Ledgers;

/// <summary>How a seller stands, as tables.</summary>
internal sealed class StandingView
{
    private readonly CliHost _host;
    private readonly IAnsiConsole _console;

    public StandingView(CliHost host)
    {
        _host = host;
        _console = Screen.Of(host);
    }

    public void Show(PointsStanding standing)
    {
        _host.Out.WriteLine($"{standing.SellerId} · {Instants.Text(standing.At)}{(standing.KnownAt is { } known ? _host.Say($" · as known at {Instants.Text(known)}", $" · 依据 {Instants.Text(known)} 所知") : string.Empty)}");
        if (standing.Referral is { } referral)
        {
            _host.Out.WriteLine($"{_host.Say("A human has to decide", "须转人工处理")}: {referral.Rule ?? "-"}: {referral.Error}");
            return;
        }

        _host.Out.WriteLine(_host.Say($"Points: {standing.Balance!.A} class A, {standing.Balance.B} class B", $"扣分：A 类 {standing.Balance.A} 分，B 类 {standing.Balance.B} 分"));
        if (standing.ClosedSince is { } closed) _host.Out.WriteLine(_host.Say($"The account is closed since {Instants.Text(closed)}.", $"账号自 {Instants.Text(closed)} 起关闭。"));
        foreach (var owed in standing.Compensation)
            _host.Out.WriteLine(_host.Say("Compensation owed: ", "应付赔付：") + string.Create(CultureInfo.InvariantCulture, $"{owed.Amount:0.####} {owed.Currency} → {owed.PayeeId}"));
        Movements(standing);
        Crossings(standing);
        Measures(standing);
    }

    private void Movements(PointsStanding standing)
    {
        if (standing.Movements.IsEmpty) return;
        var table = Screen.Table(_host, new("When", "时刻"), new("A", "A"), new("B", "B"), new("What happened", "事项"));
        foreach (var m in standing.Movements)
            table.Row(Instants.Text(m.At), Change(m.Before.A, m.After.A), Change(m.Before.B, m.After.B), _host.Say(m.Text));
        _console.Write(table);
    }

    private void Crossings(PointsStanding standing)
    {
        if (standing.Crossings.IsEmpty) return;
        var table = Screen.Table(_host, new("Threshold", "节点"), new("Reached", "达到"), new("By ruling", "裁定"), new("Clause", "条款"), new("Annulled", "撤销"));
        foreach (var c in standing.Crossings)
            table.Row($"{c.Points} {c.Class}", Instants.Text(c.At), c.RulingId, c.Clause, c.AnnulledAt is { } annulled ? Instants.Text(annulled) : string.Empty);
        _console.Write(table);
    }

    private void Measures(PointsStanding standing)
    {
        if (standing.Measures.IsEmpty) return;
        var table = Screen.Table(_host, new("Measure", "处理措施"), new("Threshold", "节点"), new("Begin", "开始"), new("End", "结束"), new("Clause", "条款"), new("In force", "生效中"));
        foreach (var m in standing.Measures)
        {
            table.Row(
                _host.Say(m.Title), $"{m.Points} {m.Class}", Instants.Text(m.Begin), m.End is { } end ? Instants.Text(end) : _host.Say("permanent", "永久"),
                m.Clause, m.InForce ? _host.Say("yes", "是") : string.Empty);
        }

        _console.Write(table);
    }

    private static string Change(int before, int after) => before == after
        ? before.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{before} → {after}");
}
