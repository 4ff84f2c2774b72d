using Penalty.Cli.Running;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;
using Penalty.Rules.Text;
using Spectre.Console;

namespace Penalty.Cli.Evaluate;

/// <summary>What was decided, a row an incident.</summary>
internal sealed class TableView : IRulingView
{
    private readonly CliHost _host;
    private readonly Table _table;

    public TableView(CliHost host)
    {
        _host = host;
        _table = Screen.Table(
            host, new("Complaint", "投诉"), new("Outcome", "结果"), new("Incident", "事件"), new("Severity", "情节"),
            new("What was found", "认定"), new("What follows", "处理结果"));
    }

    public void Show(string path, HarassmentCase harassmentCase, Ruling ruling)
    {
        var outcome = _host.Say(OutcomeWords.Of(ruling.Outcome));
        var (complaint, first) = (ruling.ComplaintId, true);
        foreach (var incident in harassmentCase.Incidents.Select(i => i.Id).Order(StringComparer.Ordinal))
        {
            _table.Row(
                first ? complaint : string.Empty, first ? outcome : string.Empty, incident,
                SeverityOf(ruling, incident), FoundIn(ruling, incident), FollowsFrom(ruling, incident));
            first = false;
        }
    }

    public void Complete()
    {
        if (_table.Rows.Count > 0) Screen.Of(_host).Write(_table);
    }

    private string SeverityOf(Ruling ruling, string incident) => Lines(
        ruling.Severities.Where(s => s.IncidentId == incident).Select(s => _host.Say(Words.Of(s.Severity))));

    private string FoundIn(Ruling ruling, string incident) => Lines(
        ruling.Findings.Where(f => f.IncidentId == incident).Select(f => $"{_host.Say(f.Text)} [{f.Clause}]")
            .Concat(ruling.Referral is { } referral ? [referral.Error] : []));

    private string FollowsFrom(Ruling ruling, string incident) => Lines(
        ruling.Sanctions.Where(s => s.IncidentId == incident)
            .SelectMany(s => SanctionWords.Of(s), (s, part) => $"{_host.Say(part)} [{s.Clause}]")
            .Concat(ruling.Withdrawals.Select(w => $"{_host.Say(w.Text)} [{w.Clause}]")));

    private static string Lines(IEnumerable<string> texts) => string.Join('\n', texts);
}
