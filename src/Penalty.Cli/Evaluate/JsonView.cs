using Penalty.Cli.Running;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Penalty.Cli.Evaluate;

/// <summary>The whole ruling as JSON; of several files, one ruling after another.</summary>
internal sealed class JsonView : IRulingView
{
    private readonly CliHost _host;

    public JsonView(CliHost host) => _host = host;

    public void Show(string path, HarassmentCase harassmentCase, Ruling ruling) => _host.Out.WriteLine(PenaltyJson.Write(ruling));

    public void Complete()
    {
    }
}
