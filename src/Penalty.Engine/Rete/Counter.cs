namespace Penalty.Engine.Rete;

/// <summary>What is counted at a node.</summary>
internal enum Counter
{
    InsertInput,
    UpdateInput,
    RetractInput,
    InsertOutput,
    UpdateOutput,
    RetractOutput,
}
