using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Penalty.Model.Json;

/// <summary>Reads the members of one JSON object. Members that nobody asked for are problems.</summary>
internal sealed class ObjectReader
{
    private readonly JObject _object;
    private readonly JsonInput _input;
    private readonly List<string> _known = [];

    public ObjectReader(JObject token, JsonInput input)
    {
        _object = token;
        _input = input;
    }

    public string Path => _object.Path;

    public T Required<T>(string name, Func<ValueReader, T> read)
    {
        if (Find(name) is { } value) return read(value);
        _input.Add(PathOf(name), JsonInput.LineOf(_object), Said.Nothing, new("a value; the member is required", "有值；该成员必填"));
        return default!;
    }

    public T? Optional<T>(string name, Func<ValueReader, T> read)
        where T : class => Find(name) is { } value ? read(value) : null;

    public T? OptionalValue<T>(string name, Func<ValueReader, T> read)
        where T : struct => Find(name) is { } value ? read(value) : null;

    public T Or<T>(string name, T otherwise, Func<ValueReader, T> read) => Find(name) is { } value ? read(value) : otherwise;

    public int LineOf(string name) => JsonInput.LineOf(_object[name] ?? _object);

    public bool Has(string name) => _object[name] is { Type: not JTokenType.Null };

    /// <summary>Reports a problem at a place below the object, such as <c>calls[2].id</c>; on the line of what stands nearest when nothing stands there.</summary>
    public void Problem(string place, LocalizedText found, LocalizedText allowed, string? suggestion = null) =>
        _input.Add(PathOf(place), JsonInput.LineOf(NearestTo(place)), found, allowed, suggestion);

    public IEnumerable<(string Name, ValueReader Value)> All()
    {
        foreach (var property in _object.Properties())
        {
            _known.Add(property.Name);
            yield return (property.Name, new ValueReader(property.Value, _input));
        }
    }

    public void RefuseUnknown()
    {
        foreach (var property in _object.Properties().Where(p => !_known.Contains(p.Name)))
            _input.Add(property.Value, new($"unknown member '{property.Name}'", $"未知成员“{property.Name}”"), Said.Names(_known), Nearest.To(property.Name, _known));
    }

    private ValueReader? Find(string name)
    {
        _known.Add(name);
        return _object[name] is { Type: not JTokenType.Null } token ? new ValueReader(token, _input) : null;
    }

    private JToken NearestTo(string place)
    {
        for (var path = place; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))])
        {
            if (At(path) is { } token) return token;
        }

        return _object;
    }

    /// <summary>A name of the input may hold a dot or a bracket, and what is left of its path when it is cut there is none.</summary>
    private JToken? At(string path)
    {
        try
        {
            return _object.SelectToken(path);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string PathOf(string name) => Path.Length == 0 ? name : $"{Path}.{name}";
}
