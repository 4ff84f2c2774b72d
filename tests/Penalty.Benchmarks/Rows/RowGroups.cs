namespace Penalty.Benchmarks.Rows;

/// <summary>The groups in the order of the table.</summary>
public static class RowGroups
{
    public static readonly IReadOnlyList<IRowGroup> All =
        [new DecisionRows(), new JoinRows(), new EqualityRows(), new CompileRows(), new ThreadsRows(), new UpdateRows()];
}
