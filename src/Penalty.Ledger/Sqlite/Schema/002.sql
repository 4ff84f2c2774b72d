-- Version 2: a digest of each entry, so that a flipped bit is found when it is read; what INSERT OR REPLACE would delete unseen is guarded; the end of
-- a seller's ledger at any instant is found by an index. Frozen: files that it made exist.
ALTER TABLE entry ADD COLUMN digest BLOB CHECK (digest IS NULL OR length(digest) = 32);

DROP TRIGGER entry_is_never_changed;

UPDATE entry SET digest = entry_digest(
    seller_id, sequence, posting_id,
    (SELECT p.recorded_at FROM posting p WHERE p.seller_id = entry.seller_id AND p.posting_id = entry.posting_id),
    entry_id, ruling_id, incident_id, at, at_offset, policy_id, policy_version, clause, point_class, points, amount, currency, payee_id,
    reverses_entry_id, appeal_id, reason);

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;

CREATE INDEX posting_by_time ON posting (seller_id, recorded_at, last_sequence);

CREATE TRIGGER posting_follows BEFORE INSERT ON posting
WHEN EXISTS (SELECT 1 FROM posting WHERE seller_id = NEW.seller_id AND posting_id = NEW.posting_id)
    OR NEW.last_sequence - NEW.entry_count <> coalesce(
        (SELECT last_sequence FROM posting WHERE seller_id = NEW.seller_id ORDER BY recorded_at DESC, last_sequence DESC LIMIT 1), 0)
    OR NEW.recorded_at < (SELECT recorded_at FROM posting WHERE seller_id = NEW.seller_id ORDER BY recorded_at DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'a posting is booked once, and after those before it'); END;

CREATE TRIGGER entry_follows BEFORE INSERT ON entry
WHEN NEW.digest IS NULL
    OR NEW.sequence <> 1 + coalesce((SELECT max(sequence) FROM entry WHERE seller_id = NEW.seller_id), 0)
    OR EXISTS (SELECT 1 FROM entry WHERE seller_id = NEW.seller_id AND entry_id = NEW.entry_id)
    OR EXISTS (SELECT 1 FROM entry WHERE seller_id = NEW.seller_id AND reverses_entry_id = NEW.reverses_entry_id)
BEGIN SELECT RAISE(ABORT, 'an entry is booked once, with the sequence after the last and with its digest'); END;
