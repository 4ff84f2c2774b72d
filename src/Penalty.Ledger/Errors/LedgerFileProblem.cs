namespace Penalty.Ledger;

/// <summary>Why the file of a ledger can't be used.</summary>
public enum LedgerFileProblem
{
    /// <summary>There is no file, or an empty one, and none was to be made.</summary>
    Missing,

    /// <summary>The file is no SQLite file.</summary>
    NotSqlite,

    /// <summary>The file is an SQLite file of something else.</summary>
    Foreign,

    /// <summary>The file was written by a later version of this package.</summary>
    NewerVersion,

    /// <summary>The file is a ledger, but damaged or cut off, or something changed it past the ledger.</summary>
    Damaged,

    /// <summary>The system does not let the file be read or written: rights, a full or failing disk, a path that is no file's.</summary>
    Inaccessible,

    /// <summary>A copy was to be made where there is a file already.</summary>
    Occupied,
}
