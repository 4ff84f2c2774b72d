namespace Penalty.Cli.Diagrams;

/// <summary>The names of the languages that diagrams are drawn in.</summary>
internal static class DiagramForms
{
    public const string Mermaid = "mermaid";
    public const string Dot = "dot";
    public const string Dgml = "dgml";

    public static string Write(Diagram diagram, string form) => form switch
    {
        Dot => DotWriter.Write(diagram),
        Dgml => DgmlWriter.Write(diagram),
        _ => MermaidWriter.Write(diagram),
    };
}
