global using NRules;
global using NRules.Aggregators;
global using NRules.Diagnostics;
global using NRules.Extensibility;
global using NRules.RuleModel;
