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
public static partial class PenaltyJson
{
    private const int InitialLength = 1024;

    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new Contracts(
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

    /// <summary>The code by which JSON names a value of an enumeration: lower-case words joined by hyphens, such as <c>not-established</c>.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>Its code.</returns>
    public static string CodeOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => Codes.Of(value);

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
    /// <exception cref="InvalidInputException">The input is not a ruling; lists every problem.</exception>
    public static Ruling ReadRuling(string json, string name = "ruling") => Deserialize<Ruling>(json, name, ARuling);

    /// <summary>The hash of a case, whatever the order of its facts.</summary>
    /// <param name="harassmentCase">The case.</param>
    /// <returns>The SHA-256 of its compact JSON in lower-case hexadecimal.</returns>
    public static string HashOf(HarassmentCase harassmentCase) => Hash(WriteCase(harassmentCase, indented: false));

    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Reads what <see cref="Serialize"/> wrote: a whole one, or one error that lists every problem.</summary>
    internal static T Deserialize<T>(string json, string name, LocalizedText wanted)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        var problems = ImmutableArray.CreateBuilder<InputProblem>();
        var serializer = JsonSerializer.Create(Settings);
        serializer.Error += (_, e) =>
        {
            // Text that is no JSON can't be read on; anything else is noted once, where it is, and the rest is read for what else is wrong.
            e.ErrorContext.Handled = e.ErrorContext.Error is not JsonReaderException;
            if (e.ErrorContext.Handled) problems.Add(ProblemOf(e.ErrorContext.Error, e.ErrorContext.Path, wanted));
        };
        T? read = null;
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { MaxDepth = Settings.MaxDepth };
            read = serializer.Deserialize<T>(reader);
        }
        catch (JsonReaderException e)
        {
            problems.Add(ProblemOf(e, e.Path ?? string.Empty, wanted));
        }

        if (read is null && problems.Count == 0) problems.Add(new InputProblem(string.Empty, 1, Said.AsIs("null"), wanted));
        return problems.Count == 0 ? read! : throw new InvalidInputException(name, problems.ToImmutable());
    }

    internal static string Serialize(object value, bool indented)
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

    private static InputProblem ProblemOf(Exception error, string path, LocalizedText wanted)
    {
        var line = error switch
        {
            JsonReaderException e => e.LineNumber,
            JsonSerializationException e => e.LineNumber,
            _ => 0,
        };
        return new InputProblem(path, line, Said.AsIs(error.Message), wanted);
    }
}
