namespace Penalty.Engine.Compilation;

/// <summary>Numbers for the nodes of the schema. The first two are those of its beginnings.</summary>
internal sealed class SchemaIds
{
    public const int Root = 0;
    public const int Dummy = 1;

    public int Count { get; private set; } = 2;

    public int Next() => Count++;
}
