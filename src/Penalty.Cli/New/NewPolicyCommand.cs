using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Penalty.Cli.Policies;
using Penalty.Cli.Running;
using Penalty.Model.Json;

namespace Penalty.Cli.New;

/// <summary><c>penalty new policy</c>: a policy file that starts from one that Penalty brings, under a name of its own.</summary>
internal static class NewPolicyCommand
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create(CliHost host)
    {
        var from = new Option<string>("--from")
        {
            Description = host.Say("The policy that it starts from (see 'penalty policy list').", "作为起点的规则（见 penalty policy list）。"),
            DefaultValueFactory = _ => "taobao-malicious-harassment",
            HelpName = "ID",
        };
        from.CompletionSources.Add(_ => KnownPolicies.BuiltIn().Select(p => p.Policy.Id));
        var id = new Option<string>("--id")
        {
            Description = host.Say("The id of the new policy: lower-case words joined by hyphens.", "新规则的编号：以连字符连接的小写单词。"),
            DefaultValueFactory = _ => "my-policy",
            HelpName = "ID",
        };
        var to = NewCommand.ToOption(host);
        return new CliCommand("policy", host.Say(
            "Writes a policy file to change: valid, each number with its clause or the reason of the house default.",
            "生成可供修改的规则文件：内容有效，每个数值附条款或默认理由。"))
        {
            Examples =
            [
                ("penalty new policy --to my-policy.json && penalty policy validate my-policy.json", new("a policy of your own", "一份自定义规则")),
                ("penalty evaluate case.json --policy my-policy.json", new("rules by it", "按其裁定")),
            ],
        }.With(from, id, to).Does(host, (parsed, cancellationToken) =>
        {
            var start = KnownPolicies.Find(KnownPolicies.BuiltIn(), parsed.GetRequiredValue(from));
            return NewCommand.WriteAsync(host, parsed.GetValue(to), Renamed(start.Json, parsed.GetRequiredValue(id)), cancellationToken);
        });
    }

    /// <summary>The file under another id and in a family of its own. Without a successor in that family it is in force without end, unless it
    /// can't be: a calendar ends with its last year.</summary>
    private static string Renamed(string json, string id)
    {
        var policy = JsonNode.Parse(json)!.AsObject();
        policy["id"] = id;
        policy["family"] = id;
        var ending = policy.ToJsonString(Layout) + "\n";
        policy["effective"]!.AsObject().Remove("to");
        var endless = policy.ToJsonString(Layout) + "\n";
        return IsValid(endless) ? endless : ending;
    }

    private static bool IsValid(string json)
    {
        try
        {
            PolicyFiles.Read(json);
            return true;
        }
        catch (InvalidInputException)
        {
            return false;
        }
    }
}
