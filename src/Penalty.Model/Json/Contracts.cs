using System.Reflection;
using System.Runtime.CompilerServices;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Penalty.Model.Json;

/// <summary>Members in camel case; what a record requires, JSON has to have. Which converter writes a type is found once for the type, not
/// for each value.</summary>
internal sealed class Contracts : DefaultContractResolver
{
    private readonly JsonConverter[] _converters;

    public Contracts(params JsonConverter[] converters)
    {
        _converters = converters;
        NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = true, OverrideSpecifiedNames = true };
    }

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member.IsDefined(typeof(RequiredMemberAttribute))) property.Required = Required.Always;
        return property;
    }

    protected override JsonConverter? ResolveContractConverter(Type objectType) =>
        Array.Find(_converters, c => c.CanConvert(objectType)) ?? base.ResolveContractConverter(objectType);
}
