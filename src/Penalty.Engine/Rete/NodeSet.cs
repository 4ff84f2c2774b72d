using System.Numerics;

namespace Penalty.Engine.Rete;

/// <summary>Some nodes of a network. A bit a node, so that they come in order without being sorted.</summary>
internal sealed class NodeSet
{
    private readonly ulong[] _words;
    private int _first;

    public NodeSet(int nodes)
    {
        _words = new ulong[(nodes + 63) / 64];
        _first = _words.Length;
    }

    public void Add(int node)
    {
        var word = node >> 6;
        _words[word] |= 1UL << node;
        if (word < _first) _first = word;
    }

    /// <summary>Takes the lowest node; -1 when none is left.</summary>
    public int Take()
    {
        for (; _first < _words.Length; _first++)
        {
            ref var word = ref _words[_first];
            if (word == 0) continue;
            var bit = BitOperations.TrailingZeroCount(word);
            word &= word - 1;
            return (_first << 6) + bit;
        }

        return -1;
    }

    public void Clear()
    {
        if (_first == _words.Length) return;
        Array.Clear(_words);
        _first = _words.Length;
    }
}
