using HarbourMarket;
using Penalty;
using Penalty.Model;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

// Rules on a case file in each of the three ways, and prints what came of it.
//   dotnet run --project HarbourMarket -- case.json
if (args is not [var path])
{
    Console.Error.WriteLine("Usage: dotnet run --project HarbourMarket -- CASE.json");
    return 2;
}

var harassmentCase = await CaseReader.ReadFileAsync(path);
foreach (var (way, evaluator) in new[]
{
    ("A policy file only", HarbourRules.ByNumbers()),
    ("Rule classes added", HarbourRules.ByConducts()),
    ("A whole rule set", HarbourRules.ByNightDesk()),
})
{
    Console.WriteLine($"== {way}: {evaluator.Rules.Count} rules, {evaluator.Warnings.Length} warnings");
    Console.WriteLine(StatementOfReasons.Write(harassmentCase, evaluator.Evaluate(harassmentCase), Party.Seller, Language.En));
}

return 0;
