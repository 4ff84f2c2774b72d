using System.Globalization;
using System.Text.Json;

namespace Penalty.Model.Json;

/// <summary>The JSON path of the token that a reader is at, kept step by step.</summary>
internal sealed class JsonPlace
{
    private readonly Stack<Level> _levels = new();

    public string Path => string.Concat(_levels.Reverse().Select((l, i) => l.Text(first: i == 0)));

    public void Enter(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _levels.Peek().Member = reader.GetString();
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _levels.Pop();
                break;
            default:
                if (_levels.TryPeek(out var level)) level.Index++;
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    _levels.Push(new Level { IsArray = reader.TokenType == JsonTokenType.StartArray });
                break;
        }
    }

    private sealed class Level
    {
        public bool IsArray { get; init; }

        public string? Member { get; set; }

        public int Index { get; set; } = -1;

        public string Text(bool first) => IsArray
            ? Index < 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"[{Index}]")
            : Member is null ? string.Empty : first ? Member : "." + Member;
    }
}
