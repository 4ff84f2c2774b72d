using System.Globalization;
using Penalty.Model.Json;
using Penalty.Model.Ledgers;
using Penalty.Model.Policies.Points;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;

namespace Penalty.Rules.Tests;

/// <summary>What happened to a points account, and what the policy on points gives (F7).</summary>
internal static partial class Given
{
    public static readonly PointsPolicy Taobao = PointsPolicyReader.Read(Read("policies/points/taobao-points.json"));

    public static ApplicableClearing Clearing { get; } = new(Taobao);

    /// <summary>A policy under which points are always cleared.</summary>
    public static ApplicableClearing AlwaysClearing { get; } = new(Taobao with { Clearing = Taobao.Clearing with { KeptWhile = null } });

    public static DateTimeOffset On(string day) => DateTimeOffset.Parse($"{day}T00:00:00+08:00", CultureInfo.InvariantCulture);

    /// <summary>Points booked as movement of an ordinal, by the entry <c>e</c> and the ordinal.</summary>
    public static PointsBooked Booked(int ordinal, PointClass pointClass, int value, string day, string? policy = null) =>
        new(ordinal, Entry($"e{ordinal}", day) with { Points = new BookedPoints(pointClass, value) }, policy ?? Taobao.Id);

    /// <summary>The points of an earlier movement overturned.</summary>
    public static PointsOverturned Overturned(int ordinal, PointsBooked booked, string day, string? policy = null)
    {
        var reversing = booked.Entry with
        {
            Id = $"{booked.Entry.Id}/reversed",
            At = On(day),
            Points = new BookedPoints(booked.Class, -booked.Value),
            Reverses = new Reversal(booked.Entry.Id, "appeal", "reason"),
        };
        return new PointsOverturned(ordinal, reversing, booked.Entry, policy ?? Taobao.Id);
    }

    public static ClearingDue ClearingOn(int ordinal, string day, string? policy = null) => new(ordinal, On(day), policy ?? Taobao.Id);

    public static LedgerEntry Paid(string id, decimal amount, string payee = "buyer", string currency = "CNY") =>
        Entry(id, "2023-03-01") with { Compensation = new BookedCompensation(amount, currency, payee) };

    public static ApplicableThreshold TheThreshold(PointClass pointClass, int points, string? policy = null) =>
        new(policy ?? Taobao.Id, Taobao.Thresholds.Single(t => t.Class == pointClass && t.Points.Value == points));

    public static ApplicableMeasure TheMeasure(ApplicableThreshold threshold, string kind) =>
        new(threshold.Id, threshold.Terms.Measures.Single(m => m.Kind == kind));

    /// <summary>A threshold crossed by a movement.</summary>
    public static ThresholdCrossed Crossed(ApplicableThreshold threshold, PointsBooked by) =>
        new(threshold, by.Ordinal, by.At, by.Entry.Id, by.Entry.RulingId);

    public static MeasureTaken Taken(ApplicableThreshold threshold, PointsBooked by, string kind) =>
        new(Crossed(threshold, by), TheMeasure(threshold, kind).Terms);

    private static LedgerEntry Entry(string id, string day) => new()
    {
        Id = id,
        SellerId = "seller",
        RulingId = $"ruling-{id}",
        IncidentId = "i",
        At = On(day),
        PolicyId = "p",
        PolicyVersion = "1.0",
        Clause = "F4.1",
    };
}
