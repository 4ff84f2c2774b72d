using Penalty.Cli.Running;

using var host = SystemHost.Create();
return await CommandTree.RunAsync(args, host, handleSignals: true, CancellationToken.None).ConfigureAwait(false);
