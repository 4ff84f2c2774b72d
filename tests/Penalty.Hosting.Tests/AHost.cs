using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Penalty.Hosting.Tests;

/// <summary>A real host with Penalty, a folder of its own as content root, and a log that is kept.</summary>
internal sealed class AHost : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("penalty-host");
    private readonly HostApplicationBuilder _builder;
    private IHost? _host;

    public AHost(params (string Key, string Value)[] settings)
    {
        _builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = _root.FullName, DisableDefaults = true });
        _builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
        _builder.Logging.SetMinimumLevel(LogLevel.Debug).Services.AddFakeLogging();
        _builder.Services.AddPenalty();
    }

    public IServiceCollection Services => _builder.Services;

    public string Root => _root.FullName;

    public PenaltyEvaluator Evaluator => Started.Services.GetRequiredService<PenaltyEvaluator>();

    /// <summary>What Penalty logged.</summary>
    public IReadOnlyList<FakeLogRecord> Log => [.. Started.Services.GetFakeLogCollector().GetSnapshot().Where(r => r.Category == typeof(PenaltyEvaluator).FullName)];

    private IHost Started => _host ?? throw new InvalidOperationException("The host is not started.");

    public AHost With(string file, string text)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public AHost Start()
    {
        _host = _builder.Build();
        _host.Start();
        return this;
    }

    public void Dispose()
    {
        _host?.Dispose();
        _root.Delete(recursive: true);
    }
}
