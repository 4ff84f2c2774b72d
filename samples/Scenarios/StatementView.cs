using Penalty;
using Penalty.Model;
using Penalty.Model.Json;
using Penalty.Model.Rulings;
using Spectre.Console;

namespace Scenarios;

/// <summary>Shows the statement of reasons of one case.</summary>
internal static class StatementView
{
    public static async Task<int> ShowAsync(string path, Party party, Language language, CancellationToken cancellationToken)
    {
        try
        {
            var harassmentCase = await CaseReader.ReadFileAsync(path, cancellationToken: cancellationToken);
            var ruling = PenaltyEvaluator.CreateDefault().Evaluate(harassmentCase);
            AnsiConsole.Profile.Out.Writer.Write(StatementOfReasons.Write(harassmentCase, ruling, party, language));
            return 0;
        }
        catch (InvalidInputException e)
        {
            await Console.Error.WriteLineAsync(e.In(language));
            return 2;
        }
        catch (PolicyNotFoundException e)
        {
            await Console.Error.WriteLineAsync(e.In(language));
            return 2;
        }
        catch (IOException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 2;
        }
    }
}
