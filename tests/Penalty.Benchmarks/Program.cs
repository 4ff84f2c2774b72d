using Penalty.Benchmarks;

return BenchmarksCommand.Create().Parse(args).Invoke();
