namespace Penalty.Engine.Diagnostics;

/// <summary>What a node of a session has done, and how long it took.</summary>
public interface INodeMetrics
{
    /// <summary>The number of the node.</summary>
    int NodeId { get; }

    /// <summary>How many facts or tuples the node holds, or <see langword="null"/> when it holds none ever.</summary>
    int? ElementCount { get; }

    /// <summary>How many insertions came in.</summary>
    int InsertInputCount { get; }

    /// <summary>How many updates came in.</summary>
    int UpdateInputCount { get; }

    /// <summary>How many retractions came in.</summary>
    int RetractInputCount { get; }

    /// <summary>How many insertions went out.</summary>
    int InsertOutputCount { get; }

    /// <summary>How many updates went out.</summary>
    int UpdateOutputCount { get; }

    /// <summary>How many retractions went out.</summary>
    int RetractOutputCount { get; }

    /// <summary>How long insertions took, in milliseconds.</summary>
    long InsertDurationMilliseconds { get; }

    /// <summary>How long updates took, in milliseconds.</summary>
    long UpdateDurationMilliseconds { get; }

    /// <summary>How long retractions took, in milliseconds.</summary>
    long RetractDurationMilliseconds { get; }

    /// <summary>Starts to count from zero.</summary>
    void Reset();
}
