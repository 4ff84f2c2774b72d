namespace Penalty.Benchmarks.Rows;

/// <summary>Rows that are measured together, under the name that <c>--only</c> takes.</summary>
public interface IRowGroup
{
    string Name { get; }

    IEnumerable<Row> Measure();
}
