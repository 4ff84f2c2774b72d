namespace Penalty.Engine.Tests.Reference;

/// <summary>Rules match too much, or fire too often, for the reference to follow in good time: such a script is given up.</summary>
internal sealed class TooManyException : Exception;
