using System.Reflection;
using System.Runtime.Loader;
using System.Text;

namespace Penalty.Engine.Tests.Versions;

/// <summary>What a host reads that has another version of NRules, in which the engine does not find what it needs.</summary>
public sealed class VersionCheckTests
{
    private static readonly string[] Libraries = ["NRules.dll", "NRules.RuleModel.dll", "NRules.Fluent.dll", "Penalty.Engine.dll"];

    private string _folder = null!;

    [SetUp]
    public void Copy()
    {
        _folder = Directory.CreateTempSubdirectory("penalty-versions").FullName;
        foreach (var library in Libraries) File.Copy(Path.Combine(AppContext.BaseDirectory, library), Path.Combine(_folder, library));
    }

    [TearDown]
    public void Delete()
    {
        for (var i = 0; i < 50; i++)
        {
            try
            {
                Directory.Delete(_folder, recursive: true);
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Windows: the libraries are held until their context has been collected.
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
        }
    }

    [Test]
    public void Compile_NRulesAsItIs_MakesAFactory() => Compile().Should().Be("NRules.ISessionFactory");

    [TestCase("GetComparers")]
    [TestCase("get_FactType")]
    [TestCase("get_Comparer")]
    public void Compile_NRulesLacksAMember_SaysWhichVersionWorks(string name)
    {
        Rename(name);

        var act = () => Compile();

        act.Should().Throw<NotSupportedException>().WithMessage("*1.0.4*");
    }

    /// <summary>Gives a member of the copied NRules another name of the same length. Names stand in the metadata as UTF-8 that ends with a zero.</summary>
    private void Rename(string name)
    {
        var path = Path.Combine(_folder, "NRules.dll");
        var bytes = File.ReadAllBytes(path);
        var at = bytes.AsSpan().IndexOf((byte[])[0, .. Encoding.UTF8.GetBytes(name), 0]);
        at.Should().BePositive("NRules has {0}", name);
        bytes[at + name.Length] = (byte)'_';
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Compiles no rules, with the copied libraries.</summary>
    /// <returns>The interface of the factory by which a host knows it.</returns>
    private string Compile()
    {
        var context = new AssemblyLoadContext("versions", isCollectible: true);
        context.Resolving += (c, name) =>
            Libraries.Contains(name.Name + ".dll") ? c.LoadFromAssemblyPath(Path.Combine(_folder, name.Name + ".dll")) : null;
        try
        {
            foreach (var library in Libraries) context.LoadFromAssemblyPath(Path.Combine(_folder, library));
            var compiler = context.Assemblies.Single(a => a.GetName().Name == "Penalty.Engine").GetType("Penalty.Engine.RuleCompiler", throwOnError: true)!;
            var definition = context.Assemblies.Single(a => a.GetName().Name == "NRules.RuleModel").GetType("NRules.RuleModel.IRuleDefinition", throwOnError: true)!;
            var compile = compiler.GetMethod("Compile", [typeof(IEnumerable<>).MakeGenericType(definition), typeof(CancellationToken)])!;
            var factory = compile.Invoke(
                compiler.GetConstructor([])!.Invoke(BindingFlags.DoNotWrapExceptions, null, [], null), BindingFlags.DoNotWrapExceptions, null,
                [Array.CreateInstance(definition, 0), CancellationToken.None], null)!;
            return factory.GetType().GetInterfaces().Single(i => i.Name == "ISessionFactory").FullName!;
        }
        finally
        {
            context.Unload();
        }
    }
}
