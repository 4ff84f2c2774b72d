using System.Collections.Immutable;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json;

namespace Penalty.Model.Json;

/// <summary>Reads JSON within limits, and gathers everything that is wrong with it.</summary>
internal sealed class JsonInput
{
    private readonly ImmutableArray<InputProblem>.Builder _problems = ImmutableArray.CreateBuilder<InputProblem>();
    private readonly string _name;

    private JsonInput(string name, InputLimits limits)
    {
        _name = name;
        Limits = limits;
    }

    public InputLimits Limits { get; }

    public bool HasProblems => _problems.Count > 0;

    public static T Read<T>(string json, string name, InputLimits limits, Func<ObjectReader, T> read)
    {
        var input = new JsonInput(name, limits);
        var root = input.Parse(json);
        var result = new ValueReader(root, input).Object(read)!;
        input.ThrowIfProblems();
        return result;
    }

    public void Add(JToken token, string found, string allowed) => Add(token.Path, LineOf(token), found, allowed);

    public void Add(string path, int line, string found, string allowed) =>
        _problems.Add(new InputProblem(path, line, found, allowed));

    public static int LineOf(JToken token) => token is IJsonLineInfo info && info.HasLineInfo() ? info.LineNumber : 0;

    private JToken Parse(string json)
    {
        if (json.Length > Limits.Characters)
        {
            Add(string.Empty, 0, $"{json.Length} characters", $"at most {Limits.Characters}");
            ThrowIfProblems();
        }

        using var reader = new JsonTextReader(new StringReader(json))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = Limits.Depth,
        };
        try
        {
            var token = JToken.ReadFrom(reader, new JsonLoadSettings
            {
                DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
                LineInfoHandling = LineInfoHandling.Load,
            });
            if (reader.Read()) Add(string.Empty, reader.LineNumber, "further text after the end", "one JSON object");
            return token;
        }
        catch (JsonReaderException e)
        {
            Add(e.Path ?? string.Empty, e.LineNumber, e.Message, $"well-formed JSON, nested at most {Limits.Depth} deep, no member twice");
            ThrowIfProblems();
            throw;
        }
    }

    private void ThrowIfProblems()
    {
        if (HasProblems) throw new InvalidInputException(_name, _problems.ToImmutable());
    }
}
