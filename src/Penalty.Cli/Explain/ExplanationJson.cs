using Penalty.Cli.Running;
using Penalty.Model.Rulings;

namespace Penalty.Cli.Explain;

/// <summary>The explanation of a ruling as JSON.</summary>
internal static class ExplanationJson
{
    public static string Write(Ruling ruling) => CliJson.Write(w => w.Object(() =>
    {
        w.WriteString("ruling", ruling.Id);
        w.List("facts", ruling.Explanation.Facts, fact =>
        {
            w.WriteString("id", fact.Id);
            w.WriteString("type", fact.Type);
        });
        w.List("steps", ruling.Explanation.Steps, step =>
        {
            w.WriteString("rule", step.Rule);
            w.Strings("clauses", step.Clauses);
            w.Strings("from", step.From);
            w.WriteString("conclusion", step.Conclusion);
            w.WriteString("type", step.Type);
            w.Text("text", step.Text);
        });
    }));
}
