using Penalty.Model.Json;
using Penalty.Model.Policies.Points;

namespace Penalty.Model.Tests.Points;

/// <summary>The built-in policy on points, to read and to spoil.</summary>
internal static class ThePolicy
{
    public static string Json { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "points-policies", "taobao-points.json"));

    public static PointsPolicy Read { get; } = PointsPolicyReader.Read(Json, "taobao-points.json");
}
