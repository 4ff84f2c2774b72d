using Penalty.Cli.Running;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Cli.Evaluate;

/// <summary>The statement of reasons for a party; of several files, one after another.</summary>
internal sealed class StatementView : IRulingView
{
    private readonly CliHost _host;
    private readonly Party _party;
    private bool _further;

    public StatementView(CliHost host, Party party)
    {
        _host = host;
        _party = party;
    }

    public void Show(string path, HarassmentCase harassmentCase, Ruling ruling)
    {
        if (_further) _host.Out.WriteLine();
        _further = true;
        _host.Out.Write(StatementOfReasons.Write(harassmentCase, ruling, _party, _host.Language));
    }

    public void Complete()
    {
    }
}
