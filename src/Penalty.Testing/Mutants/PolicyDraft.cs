using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace Penalty.Testing;

/// <summary>A policy file whose values can be changed one at a time. Changes are made in its text and read as any policy file is, so that only
/// what is a valid policy comes out.</summary>
internal sealed class PolicyDraft
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly JsonNode? _root;

    public PolicyDraft(PolicyFile policy)
    {
        Policy = policy;
        _root = policy.Head.Json.Length == 0 ? null : JsonNode.Parse(policy.Head.Json);
        Places = _root is null ? [] : [.. PolicyPlace.In(_root)];
    }

    public PolicyFile Policy { get; }

    /// <summary>Every value that says what the policy demands, in the order of the file; titles, texts, sources and reasons say nothing of that.</summary>
    public ImmutableArray<PolicyPlace> Places { get; }

    /// <summary>The policy as its text has it, or <see langword="null"/> when it has none.</summary>
    public PolicyFile? AsWritten() => _root is null ? null : Read(_root);

    /// <summary>The policy with another value in a place, or with none.</summary>
    /// <returns>The policy; <see langword="null"/> when that is no valid one.</returns>
    public PolicyFile? With(PolicyPlace place, JsonNode? value)
    {
        var copy = _root!.DeepClone();
        place.Put(copy, value);
        return Read(copy);
    }

    private PolicyFile? Read(JsonNode root)
    {
        try
        {
            return PolicyFiles.Read(root.ToJsonString(Indented), Policy.Head.FileName);
        }
        catch (InvalidInputException)
        {
            return null;
        }
    }
}
