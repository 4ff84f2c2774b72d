using System.Globalization;
using System.Linq.Expressions;
using System.Text;

namespace Penalty.Engine.Compilation;

/// <summary>Finds what makes parts of conditions the same, whatever their declarations are called.</summary>
internal sealed class ElementShaper
{
    private readonly ExpressionBinding _binding;

    public ElementShaper(ExpressionBinding binding) => _binding = binding;

    /// <summary>The key of expressions over a tuple and a subject.</summary>
    public ShapeKey Of(IEnumerable<LambdaExpression> expressions, Scope scope, Declaration? subject)
    {
        var writer = new Writer(_binding, scope);
        if (subject is not null) writer.Declare(subject);
        foreach (var expression in expressions) writer.Write(expression);
        return writer.Key;
    }

    /// <summary>The key of a whole element.</summary>
    public ShapeKey Of(RuleElement element, Scope scope)
    {
        var writer = new Writer(_binding, scope);
        writer.Write(element);
        return writer.Key;
    }

    private sealed class Writer
    {
        private readonly ExpressionBinding _binding;
        private readonly Scope _scope;
        private readonly StringBuilder _text = new();
        private readonly List<object?> _constants = [];
        private readonly Dictionary<Declaration, string> _inner = [];

        public Writer(ExpressionBinding binding, Scope scope)
        {
            _binding = binding;
            _scope = scope;
        }

        public ShapeKey Key => new(_text.ToString(), [.. _constants]);

        public void Declare(Declaration declaration) =>
            _inner[declaration] = "i" + _inner.Count.ToString(CultureInfo.InvariantCulture);

        public void Write(LambdaExpression lambda)
        {
            var shape = ExpressionShaper.Of(lambda.Body, _binding.Identifiers, p => NameOf(p, lambda), fixesCaptured: true);
            _binding.Check(shape, lambda);
            _text.Append(';').Append(shape.Text);
            _constants.AddRange(shape.Constants);
            if (!shape.IsComparable) _constants.Add(lambda);
        }

        public void Write(RuleElement element)
        {
            _text.Append('{').Append((int)element.ElementType);
            switch (element)
            {
                case PatternElement pattern:
                    Write(pattern);
                    break;
                case AggregateElement aggregate:
                    Write(aggregate);
                    break;
                case BindingElement binding:
                    _text.Append(_binding.Identifiers.Of(binding.ResultType));
                    Write(binding.Expression);
                    break;
                case GroupElement group:
                    foreach (var child in group.ChildElements) Write(child);
                    break;
                case ExistsElement exists:
                    Write(exists.Source);
                    break;
                case NotElement not:
                    Write(not.Source);
                    break;
            }

            _text.Append('}');
        }

        private void Write(PatternElement pattern)
        {
            _text.Append(_binding.Identifiers.Of(pattern.ValueType));
            if (pattern.Source is not null) Write(pattern.Source);
            Declare(pattern.Declaration);
            foreach (var condition in pattern.Expressions) Write(condition.Expression);
        }

        private void Write(AggregateElement aggregate)
        {
            _text.Append(aggregate.Name).Append(':').Append(_binding.Identifiers.Of(aggregate.ResultType));
            if (aggregate.CustomFactoryType is { } factory) _text.Append('@').Append(_binding.Identifiers.Of(factory));
            Write(aggregate.Source);
            foreach (var expression in aggregate.Expressions)
            {
                _text.Append('|').Append(expression.Name);
                Write(expression.Expression);
            }
        }

        private string? NameOf(ParameterExpression parameter, LambdaExpression lambda)
        {
            if (!lambda.Parameters.Contains(parameter)) return null;
            var declaration = parameter.ToDeclaration();
            return _inner.TryGetValue(declaration, out var name) ? name : _scope.NameOf(declaration);
        }
    }
}
