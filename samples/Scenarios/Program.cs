using System.CommandLine;
using Scenarios;

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
var command = new RootCommand("Rules on harassment cases and shows what comes out.") { caseOption, alertsOption, cultureOption, partyOption, recordOption };
command.SetAction(async (parsed, cancellationToken) =>
{
    var language = parsed.GetValue(cultureOption) == "zh-CN" ? Penalty.Model.Language.ZhCn : Penalty.Model.Language.En;
    if (parsed.GetValue(caseOption) is { } file)
        return await StatementView.ShowAsync(file.FullName, parsed.GetValue(partyOption), language, cancellationToken);
    if (parsed.GetValue(alertsOption) is { } alerts) return await AlertsView.ShowOneAsync(alerts.FullName, language, cancellationToken);
    var recordTo = parsed.GetValue(recordOption)?.FullName;
    var rulings = await TableView.ShowAsync(language, recordTo, cancellationToken);
    return Math.Max(rulings, await AlertsView.ShowAsync(language, recordTo, cancellationToken));
});
return await command.Parse(args).InvokeAsync();
