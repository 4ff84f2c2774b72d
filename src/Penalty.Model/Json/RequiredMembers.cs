using System.Reflection;
using System.Runtime.CompilerServices;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Penalty.Model.Json;

/// <summary>Members in camel case; what a record requires, JSON has to have.</summary>
internal sealed class RequiredMembers : CamelCasePropertyNamesContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member.IsDefined(typeof(RequiredMemberAttribute))) property.Required = Required.Always;
        return property;
    }
}
