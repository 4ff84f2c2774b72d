using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Penalty.Model.Rulings;

namespace Penalty.Hosting.Tests;

/// <summary>Hosts start with an evaluator made from their configuration, or tell at start everything that is wrong.</summary>
public sealed class StartTests
{
    [Test]
    public void AddPenalty_NothingConfigured_RulesByWhatPenaltyBrings()
    {
        using var host = new AHost().Start();
        host.Evaluator.Evaluate(SomeCase.WithCalls(5)).Outcome.Should().Be(Outcome.Established);
        host.Evaluator.Should().BeSameAs(host.Evaluator);
    }

    [Test]
    public void AddPenalty_PolicyFolderInTheContentRoot_AppliesItsPolicies()
    {
        using var host = new AHost(("Penalty:Policies:0", "policies"))
            .With("policies/malicious.json", Policies.WithPoints(7)).With("policies/later/others.json", Policies.Others).Start();
        host.Evaluator.Evaluate(SomeCase.WithCalls(5)).Sanctions.Single().Points!.Value.Should().Be(7);
        host.Evaluator.Policies.Policies.Select(p => p.Head.FileName).Should().Equal(
            Path.Combine(host.Root, "policies", "malicious.json"), Path.Combine(host.Root, "policies", "later", "others.json"));
    }

    [Test]
    public void AddPenalty_RulesAssembliesAndSwitches_AreApplied()
    {
        using var host = new AHost(
            ("Penalty:RuleAssemblies:0", "Penalty.Hosting.Tests"), ("Penalty:Without:0", "Points are deducted"), ("Penalty:Without:1", "clause:F3.5")).Start();
        var rules = host.Evaluator.Rules.Select(r => r.Name).ToList();
        rules.Should().Contain("Complaint seen").And.NotContain(["Points are deducted", "Proven by admission", "Proven by valid proof"]);
    }

    [Test]
    public void AddPenalty_RuleAssemblyByPath_IsLoaded()
    {
        using var host = new AHost(("Penalty:RuleAssemblies:0", typeof(StartTests).Assembly.Location)).Start();
        host.Evaluator.Rules.Should().Contain(r => r.Name == "Complaint seen");
    }

    [Test]
    public void AddPenalty_WithoutBuiltInRules_LeavesThemOut()
    {
        using var host = new AHost(("Penalty:WithoutBuiltInRules", "true"), ("Penalty:RuleAssemblies:0", "Penalty.Rules")).Start();
        host.Evaluator.Rules.Should().HaveCount(PenaltyEvaluator.CreateDefault().Rules.Count, "the assembly is loaded by its name instead");
    }

    [Test]
    public void AddPenalty_OptionsInCode_WinOverTheConfiguration()
    {
        using var host = new AHost(("Penalty:Without:0", "no such rule"));
        host.Services.Configure<PenaltyOptions>(o => o.Without.Clear());
        host.Start().Evaluator.Rules.Should().NotBeEmpty();
    }

    [Test]
    public void AddPenalty_SectionOfAnotherName_IsBound()
    {
        var section = new ConfigurationBuilder().AddInMemoryCollection([new("Mine:Without:0", "Proven by admission")]).Build().GetSection("Mine");
        using var services = new ServiceCollection().AddPenalty(section).BuildServiceProvider();
        services.GetRequiredService<PenaltyEvaluator>().Rules.Should().NotContain(r => r.Name == "Proven by admission");
    }

    [Test]
    public void ConfigurePenalty_Builder_TakesWhatNoOptionCanName()
    {
        using var host = new AHost();
        host.Services.ConfigurePenalty((_, b) => b.WithRules(typeof(Broken)));
        host.Start().Evaluator.Evaluate(SomeCase.WithCalls(5)).Outcome.Should().Be(Outcome.ReferredToHuman);
    }

    [Test]
    public void Start_SeveralMistakes_TellsThemAllAtOnce()
    {
        using var host = new AHost(
            ("Penalty:Polices:0", "x.json"), ("Penalty:Policies:0", "no-such.json"), ("Penalty:Policies:1", "bad.json"), ("Penalty:Policies:2", "empty"),
            ("Penalty:RuleAssemblies:0", "No.Such.Rules"), ("Penalty:MaxParallel", "0"), ("Penalty:Runtime", "drools"), ("Penalty:InputLimits:Dept", "3"), ("Penalty:InputLimits:Depth", "-1"))
            .With("bad.json", Policies.Malicious.Replace("\"conducts\"", "\"conduct\"")).With("empty/readme.txt", "nothing");
        var error = host.Invoking(h => h.Start()).Should().Throw<OptionsValidationException>().Which;
        error.Failures.Should().HaveCountGreaterThanOrEqualTo(8);
        error.Message.Should()
            .Contain("Penalty:Polices: found an unknown key (did you mean 'Policies'?)")
            .And.Contain("Penalty:InputLimits:Dept: found an unknown key (did you mean 'Depth'?)")
            .And.Contain("Penalty:InputLimits:Depth: found -1; allowed: 1 or more")
            .And.Contain("Penalty:MaxParallel: found 0; allowed: 1 or more")
            .And.Contain("Penalty:Runtime: found 'drools'; allowed: one of: nrules, penalty-engine")
            .And.Contain("no-such.json: found no such file or folder")
            .And.Contain("bad.json: ").And.Contain("'conduct")
            .And.Contain("empty: found no *.json in the folder")
            .And.Contain("No.Such.Rules: can't be read");
    }

    [Test]
    public void Start_RulesThatDoNotFit_TellsEachProblem()
    {
        using var host = new AHost(("Penalty:Without:0", "no such rule"), ("Penalty:Without:1", "Offensive items mailed"));
        var error = host.Invoking(h => h.Start()).Should().Throw<OptionsValidationException>().Which;
        error.Failures.Should().Contain(f => f.StartsWith("no such rule: to be left out")).And.Contain(f => f.Contains("the measure 'offensive-items', which no rule counts"));
    }

    [Test]
    public void Start_RuleThatCannotBeMade_TellsWhich()
    {
        using var host = new AHost();
        host.Services.ConfigurePenalty((_, b) => b.WithRules(typeof(Unmade)));
        host.Invoking(h => h.Start()).Should().Throw<OptionsValidationException>().WithMessage("*Unmade: can't be compiled: *");
    }

    [Test]
    public void Start_PoliciesThatDoNotFitTogether_TellsIt()
    {
        using var host = new AHost(("Penalty:Policies:0", "."))
            .With("a.json", Policies.Malicious).With("b.json", Policies.Malicious).With("c.json", Policies.Others);
        host.Invoking(h => h.Start()).Should().Throw<OptionsValidationException>().WithMessage("*policies: id (line 0): found policy 'taobao-malicious-harassment' a second time*");
    }

    [Test]
    public void Start_ValueOfAnotherType_TellsWhere()
    {
        using var host = new AHost(("Penalty:MaxParallel", "many"));
        host.Invoking(h => h.Start()).Should().Throw<OptionsValidationException>().WithMessage("*'many'*Penalty:MaxParallel*");
    }

    [Test]
    public void Start_LanguageChinese_TellsMistakesInChinese()
    {
        using var host = new AHost(("Penalty:Language", "ZhCn"), ("Penalty:Without:0", "no such rule"));
        host.Invoking(h => h.Start()).Should().Throw<OptionsValidationException>().WithMessage("*no such rule：要求排除或替换*");
    }

    [Test]
    public void Start_StrictAndAWarning_IsRefused()
    {
        using var host = new AHost(("Penalty:Strict", "true"), ("Penalty:Without:0", "Points are deducted"));
        host.Invoking(h => h.Start()).Should().Throw<OptionsValidationException>().WithMessage("*sanctions[0].points: a value that no rule uses*");
    }

    [Test]
    public async Task EvaluateFilesAsync_InputLimitsOfTheHost_Hold()
    {
        using var host = new AHost(("Penalty:InputLimits:Characters", "20")).With("case.json", Model.Json.PenaltyJson.WriteCase(SomeCase.WithCalls(1))).Start();
        await foreach (var result in host.Evaluator.EvaluateFilesAsync(new[] { Path.Combine(host.Root, "case.json") }.ToAsyncEnumerable()))
            result.Error!.Message.Should().Contain("20");
    }

    [Test]
    public async Task EvaluateAsync_MaxParallelOfTheHost_Holds()
    {
        using var host = new AHost(("Penalty:MaxParallel", "1"));
        var meter = new CountsAtOnce();
        host.Services.AddSingleton<IRuleObserver>(meter);
        host.Start();
        await foreach (var _ in host.Evaluator.EvaluateAsync(Enumerable.Range(0, 20).Select(_ => SomeCase.WithCalls(3)).ToAsyncEnumerable()))
        {
        }

        meter.Most.Should().Be(1);
        meter.Fired.Should().BePositive();
    }

    private sealed class CountsAtOnce : IRuleObserver
    {
        private int _now;

        public int Most { get; private set; }

        public int Fired { get; private set; }

        public void RuleFired(string rule, System.Collections.Immutable.ImmutableArray<string> facts)
        {
            Most = Math.Max(Most, Interlocked.Increment(ref _now));
            Fired++;
            Thread.Yield();
            Interlocked.Decrement(ref _now);
        }

        public void ConditionEvaluated(ObservedCondition condition, bool held)
        {
        }
    }
}
