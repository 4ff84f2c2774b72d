using System.CommandLine;
using Scenarios;
using Scenarios.Points;

var caseOption = new Option<FileInfo?>("--case") { Description = "A case file: prints its statement of reasons instead of the table." };
var cultureOption = new Option<string>("--culture")
{
    Description = "The language of the texts: en or zh-CN.",
    DefaultValueFactory = _ => "en",
};
cultureOption.AcceptOnlyFromAmong("en", "zh-CN");
var partyOption = new Option<Penalty.Model.Rulings.Party>("--party")
{
    Description = "Whom the statement is for.",
    DefaultValueFactory = _ => Penalty.Model.Rulings.Party.Seller,
};
var alertsOption = new Option<FileInfo?>("--alerts") { Description = "A file of alerts and what is done about them: prints the statement of what came of it." };
var recordOption = new Option<DirectoryInfo?>("--record")
{
    Description = "A folder to write the rulings to, as new expected results; read the difference before you keep them.",
};
var yearOption = new Option<bool>("--year") { Description = "Prints a year in a seller's life as a timeline instead of the tables." };
var questionOption = new Option<FileInfo?>("--question") { Description = "A file of orders/ or complaints/: prints the answer as a text." };
var command = new RootCommand("Rules on harassment cases, adds up points, and shows what comes out.")
{
    caseOption, alertsOption, cultureOption, partyOption, recordOption, yearOption, questionOption,
};
command.SetAction(async (parsed, cancellationToken) =>
{
    var language = parsed.GetValue(cultureOption) == "zh-CN" ? Penalty.Model.Language.ZhCn : Penalty.Model.Language.En;
    if (parsed.GetValue(caseOption) is { } file)
        return await StatementView.ShowAsync(file.FullName, parsed.GetValue(partyOption), language, cancellationToken);
    if (parsed.GetValue(alertsOption) is { } alerts) return await AlertsView.ShowOneAsync(alerts.FullName, language, cancellationToken);
    if (parsed.GetValue(questionOption) is { } question) return await AreaView.ShowOneAsync(question.FullName, language);
    if (parsed.GetValue(yearOption)) return YearView.Show(language);

    // Each area shows its scenarios and says whether they are as expected; one that is not does not hide the others.
    var recordTo = parsed.GetValue(recordOption)?.FullName;
    Func<Task<int>>[] areas =
    [
        () => TableView.ShowAsync(language, recordTo, cancellationToken),
        () => PointsView.ShowAsync(language, recordTo, cancellationToken),
        () => AlertsView.ShowAsync(language, recordTo, cancellationToken),
        () => AreaView.ShowAsync(language, recordTo, cancellationToken),
    ];
    var result = 0;
    foreach (var area in areas) result = Math.Max(result, await area());
    return result;
});
return await command.Parse(args).InvokeAsync();
