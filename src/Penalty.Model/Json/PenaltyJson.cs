using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Model.Json;

/// <summary>Writes cases and rulings as JSON, always in the same form, and reads rulings back.</summary>
public static class PenaltyJson
{
    private const int InitialLength = 1024;

    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new ContractsWithConverters(
            new StringEnumConverter(new KebabCaseNamingStrategy(), allowIntegerValues: false),
            new ConductKindConverter(),
            new DurationConverter(),
            new LocalizedTextConverter()),
        // Whether something holds itself is asked of references: records would compare all that they hold, at every step.
        EqualityComparer = ReferenceEqualityComparer.Instance,
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        MissingMemberHandling = MissingMemberHandling.Error,
        MaxDepth = InputLimits.Default.Depth,
        Culture = System.Globalization.CultureInfo.InvariantCulture,
    };

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings);

    private static readonly LocalizedText ARuling = new("a ruling", "裁定");

    /// <summary>Writes a ruling.</summary>
    /// <param name="ruling">The ruling.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string Write(Ruling ruling, bool indented = true) => Serialize(ruling, indented);

    /// <summary>Writes a ruling in one line of UTF-8.</summary>
    /// <param name="ruling">The ruling.</param>
    /// <param name="output">Where to; nothing else is written, no line feed either.</param>
    public static void WriteUtf8(Ruling ruling, IBufferWriter<byte> output) =>
        Encoding.UTF8.GetBytes(Serialize(ruling, indented: false), output);

    /// <summary>Writes a case; facts are ordered by id, so that their order leaves no trace.</summary>
    /// <param name="harassmentCase">The case.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteCase(HarassmentCase harassmentCase, bool indented = true) => Serialize(Ordered(harassmentCase), indented);

    /// <summary>Reads a ruling.</summary>
    /// <param name="json">The JSON text that <see cref="Write(Ruling, bool)"/> wrote.</param>
    /// <param name="name">What the input is, for errors.</param>
    /// <returns>The ruling.</returns>
    /// <exception cref="InvalidInputException">The input is not a ruling.</exception>
    public static Ruling ReadRuling(string json, string name = "ruling")
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonConvert.DeserializeObject<Ruling>(json, Settings)
                ?? throw new InvalidInputException(name, [new InputProblem(string.Empty, 1, Said.AsIs("null"), ARuling)]);
        }
        catch (JsonReaderException e)
        {
            throw new InvalidInputException(name, [new InputProblem(e.Path ?? string.Empty, e.LineNumber, Said.AsIs(e.Message), ARuling)]);
        }
        catch (JsonSerializationException e)
        {
            throw new InvalidInputException(name, [new InputProblem(e.Path ?? string.Empty, e.LineNumber, Said.AsIs(e.Message), ARuling)]);
        }
    }

    /// <summary>The hash of a case, whatever the order of its facts.</summary>
    /// <param name="harassmentCase">The case.</param>
    /// <returns>The SHA-256 of its compact JSON in lower-case hexadecimal.</returns>
    public static string HashOf(HarassmentCase harassmentCase) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(WriteCase(harassmentCase, indented: false))));

    private static string Serialize(object value, bool indented)
    {
        var text = new StringBuilder(InitialLength);
        using (var writer = new JsonTextWriter(new StringWriter(text, System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            writer.Formatting = indented ? Newtonsoft.Json.Formatting.Indented : Newtonsoft.Json.Formatting.None;
            Serializer.Serialize(writer, value);
        }

        return text.ToString();
    }

    private static HarassmentCase Ordered(HarassmentCase c) => c with
    {
        Incidents = ById(c.Incidents.Select(i => i with { Alleged = [.. i.Alleged.OrderBy(k => k.Code, StringComparer.Ordinal)] })),
        Calls = ById(c.Calls),
        MailedItems = ById(c.MailedItems),
        Messages = ById(c.Messages),
        Observations = ById(c.Observations),
        Evidence = ById(c.Evidence),
        Bases = ById(c.Bases),
        Withdrawals = ById(c.Withdrawals),
        Grades = ById(c.Grades),
    };

    private static ImmutableArray<T> ById<T>(IEnumerable<T> facts)
        where T : ICaseFact => [.. facts.OrderBy(f => f.Id, StringComparer.Ordinal)];
}
