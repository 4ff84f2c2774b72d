namespace Penalty.Model.Cases;

/// <summary>A fact of a case. Its id is unique among all facts of the case; explanations name facts by it.</summary>
public interface ICaseFact : IIdentifiedFact;
