-- A ledger as version 1 of the file made it; to be run by SQLite alone. Never edit it: such files exist.
CREATE TABLE posting (
    seller_id TEXT NOT NULL,
    posting_id TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    entry_count INTEGER NOT NULL CHECK (entry_count >= 0),
    last_sequence INTEGER NOT NULL CHECK (last_sequence >= entry_count),
    PRIMARY KEY (seller_id, posting_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
    seller_id TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    posting_id TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    ruling_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -840 AND 840),
    policy_id TEXT NOT NULL,
    policy_version TEXT NOT NULL,
    clause TEXT NOT NULL,
    point_class TEXT,
    points INTEGER CHECK (points <> 0),
    amount TEXT,
    currency TEXT,
    payee_id TEXT,
    reverses_entry_id TEXT,
    appeal_id TEXT,
    reason TEXT,
    PRIMARY KEY (seller_id, sequence),
    UNIQUE (seller_id, entry_id),
    UNIQUE (seller_id, reverses_entry_id),
    FOREIGN KEY (seller_id, posting_id) REFERENCES posting (seller_id, posting_id),
    FOREIGN KEY (seller_id, reverses_entry_id) REFERENCES entry (seller_id, entry_id),
    CHECK ((points IS NULL) <> (amount IS NULL)),
    CHECK ((points IS NULL) = (point_class IS NULL)),
    CHECK ((amount IS NULL) = (currency IS NULL) AND (amount IS NULL) = (payee_id IS NULL)),
    CHECK ((reverses_entry_id IS NULL) = (appeal_id IS NULL) AND (reverses_entry_id IS NULL) = (reason IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER posting_is_never_changed BEFORE UPDATE ON posting
BEGIN SELECT RAISE(ABORT, 'postings are never changed'); END;

CREATE TRIGGER posting_is_never_deleted BEFORE DELETE ON posting
BEGIN SELECT RAISE(ABORT, 'postings are never deleted'); END;

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;

CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;

INSERT INTO posting VALUES ('seller-1', 'r1', 639010944000000001, 2, 2);
INSERT INTO entry VALUES ('seller-1', 1, 'r1', 'r1/points', 'r1', 'r1/incident', 639010655999999999, 480, 'taobao-harassment', '1', 'F4.1', 'A', 2, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry VALUES ('seller-1', 2, 'r1', 'r1/compensation', 'r1', 'r1/incident', 639010655999999999, 480, 'taobao-harassment', '1', 'F4.1', NULL, NULL, '300.00', 'CNY', 'buyer-1', NULL, NULL, NULL);
INSERT INTO posting VALUES ('seller-1', 'r2', 639010944000000001, 0, 2);
INSERT INTO posting VALUES ('seller-1', 'r1/reversed/appeal-1', 639011808000000000, 1, 3);
INSERT INTO entry VALUES ('seller-1', 3, 'r1/reversed/appeal-1', 'r1/points/reversed/appeal-1', 'r1', 'r1/incident', 639011520000000000, -210, 'taobao-harassment', '1', 'F4.1', 'A', -2, NULL, NULL, NULL, 'r1/points', 'appeal-1', '申诉成立');
INSERT INTO posting VALUES ('卖家', 'r3', 639010944000000000, 1, 1);
INSERT INTO entry VALUES ('卖家', 1, 'r3', 'r3/points', 'r3', 'r3/incident', 639010656000000000, 0, 'taobao-harassing-others', '1', 'F6.3', 'B', 48, NULL, NULL, NULL, NULL, NULL, NULL);

PRAGMA application_id = 1347175495;
PRAGMA user_version = 1;
PRAGMA journal_mode = WAL;
