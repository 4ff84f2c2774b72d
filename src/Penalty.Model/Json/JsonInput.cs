using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Penalty.Model.Json;

/// <summary>Reads JSON within limits, and gathers everything that is wrong with it.</summary>
internal sealed class JsonInput
{
    private readonly List<InputProblem> _problems = [];
    private readonly string _name;

    private JsonInput(string name, InputLimits limits)
    {
        _name = name;
        Limits = limits;
    }

    public InputLimits Limits { get; }

    public static T Read<T>(string json, string name, InputLimits limits, Func<ObjectReader, T> read) =>
        ReadValue(json, name, limits, v => v.Object(read)!);

    /// <summary>Reads an input that need not be one object.</summary>
    public static T ReadValue<T>(string json, string name, InputLimits limits, Func<ValueReader, T> read)
    {
        if (json.Length > limits.Characters) throw InputText.TooLong(name, limits, Said.Say($"{json.Length} characters", $"{json.Length} 个字符"));
        if (JsonSyntax.FirstProblem(json, limits) is { } problem) throw new InvalidInputException(name, [problem]);
        var input = new JsonInput(name, limits);
        var result = read(new ValueReader(input.Parse(json), input));
        input.ThrowIfProblems();
        return result;
    }

    public void Add(JToken token, LocalizedText found, LocalizedText allowed, string? suggestion = null) =>
        _problems.Add(new InputProblem(token.Path, LineOf(token), found, allowed, suggestion));

    public void Add(string path, int line, LocalizedText found, LocalizedText allowed, string? suggestion = null) =>
        _problems.Add(new InputProblem(path, line, found, allowed, suggestion));

    public static int LineOf(JToken token) => token is IJsonLineInfo info && info.HasLineInfo() ? info.LineNumber : 0;

    private JToken Parse(string json)
    {
        using var reader = new MembersOnce(new StringReader(json), this)
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = Limits.Depth,
        };
        try
        {
            return JToken.ReadFrom(reader, new JsonLoadSettings { LineInfoHandling = LineInfoHandling.Load });
        }
        catch (JsonReaderException e)
        {
            // Well-formed, and yet not to be read: a number beyond any that is used here.
            Add(e.Path ?? string.Empty, e.LineNumber, new("a value that can't be read", "无法读取的值"), new("a number of an ordinary size", "正常大小的数字"));
            ThrowIfProblems();
            throw;
        }
    }

    /// <summary>Throws all problems in the order of the input: what was found between members comes to stand beside what was found in them.</summary>
    private void ThrowIfProblems()
    {
        if (_problems.Count > 0) throw new InvalidInputException(_name, [.. _problems.OrderBy(p => p.Line)]);
    }

    /// <summary>Finds members that an object has twice: JSON says nothing of them, and readers differ in which one they take.</summary>
    private sealed class MembersOnce(TextReader text, JsonInput input) : JsonTextReader(text)
    {
        private readonly Stack<HashSet<string>> _members = new();

        public override bool Read()
        {
            var more = base.Read();
            if (TokenType == JsonToken.StartObject) _members.Push(new HashSet<string>(StringComparer.Ordinal));
            else if (TokenType == JsonToken.EndObject) _members.Pop();
            else if (TokenType == JsonToken.PropertyName && !_members.Peek().Add((string)Value!))
                input.Add(Path, LineNumber, new($"member '{Value}' a second time", $"重复的成员“{Value}”"), new("each member once", "每个成员一次"));
            return more;
        }
    }
}
