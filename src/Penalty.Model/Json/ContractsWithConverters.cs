using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Penalty.Model.Json;

/// <summary>Contracts that know their converter: it is looked for once for each type, not once for each value.</summary>
internal sealed class ContractsWithConverters : DefaultContractResolver
{
    private readonly JsonConverter[] _converters;

    public ContractsWithConverters(params JsonConverter[] converters)
    {
        _converters = converters;
        NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = true, OverrideSpecifiedNames = true };
    }

    /// <inheritdoc/>
    protected override JsonConverter? ResolveContractConverter(Type objectType) =>
        Array.Find(_converters, c => c.CanConvert(objectType)) ?? base.ResolveContractConverter(objectType);
}
