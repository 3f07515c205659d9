-- Case-file audits. A case is known by its code alone: the number that stands on the file is kept nowhere here, and of the
-- file itself nothing but levels and what the auditor remarked.

-- The very text that asked, kept once and for ever.
CREATE TABLE audit_model (
    sha256  TEXT PRIMARY KEY,
    id      TEXT NOT NULL,
    version TEXT NOT NULL,
    content TEXT NOT NULL
);

-- number rises with every audit of the data file, so that the newest is known even where clocks were set. size is n of the
-- formula, before the floors.
CREATE TABLE audit (
    id            TEXT    PRIMARY KEY,
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    number        INTEGER NOT NULL UNIQUE,
    title         TEXT    NOT NULL, -- typed
    drawn_on      TEXT    NOT NULL,
    model_sha256  TEXT    NOT NULL REFERENCES audit_model (sha256),
    method        TEXT    NOT NULL,
    seed          TEXT    NOT NULL, -- typed
    size          INTEGER NOT NULL
);

CREATE INDEX audit_assessment ON audit (assessment_id);

-- The whole population in the order of the list; drawn says which files are audited. Written once.
CREATE TABLE audit_case (
    audit_id  TEXT    NOT NULL REFERENCES audit (id),
    code      TEXT    NOT NULL,
    position  INTEGER NOT NULL,
    worker    TEXT    NOT NULL, -- typed
    open      INTEGER NOT NULL,
    high_risk INTEGER NOT NULL,
    drawn     INTEGER NOT NULL,
    PRIMARY KEY (audit_id, code)
);

CREATE TABLE audit_stratum (
    audit_id  TEXT    NOT NULL REFERENCES audit (id),
    position  INTEGER NOT NULL,
    id        TEXT    NOT NULL, -- typed
    size      INTEGER NOT NULL,
    allocated INTEGER NOT NULL,
    drawn     INTEGER NOT NULL,
    PRIMARY KEY (audit_id, position)
);

CREATE TABLE audit_exclusion (
    audit_id  TEXT    NOT NULL REFERENCES audit (id),
    position  INTEGER NOT NULL,
    code      TEXT    NOT NULL,
    worker    TEXT    NOT NULL, -- typed
    open      INTEGER NOT NULL,
    high_risk INTEGER NOT NULL,
    reason    TEXT    NOT NULL, -- typed
    PRIMARY KEY (audit_id, position)
);

CREATE TABLE audit_auditor (
    audit_id TEXT    NOT NULL REFERENCES audit (id),
    id       TEXT    NOT NULL,
    position INTEGER NOT NULL,
    name     TEXT    NOT NULL, -- typed
    worker   TEXT, -- typed
    PRIMARY KEY (audit_id, id)
);

-- The drawn files. lost is null while the file is there.
CREATE TABLE audit_file (
    audit_id      TEXT    NOT NULL,
    code          TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    second_wanted INTEGER NOT NULL,
    lost          TEXT, -- typed
    PRIMARY KEY (audit_id, code),
    FOREIGN KEY (audit_id, code) REFERENCES audit_case (audit_id, code)
);

-- auditor is both ids joined by a plus sign for what two agreed on.
CREATE TABLE audit_reading (
    audit_id TEXT    NOT NULL,
    code     TEXT    NOT NULL,
    turn     TEXT    NOT NULL CHECK (turn IN ('FIRST', 'SECOND', 'AGREED')),
    auditor  TEXT    NOT NULL,
    risk_cue INTEGER NOT NULL,
    feedback TEXT    NOT NULL, -- typed
    finished INTEGER NOT NULL,
    PRIMARY KEY (audit_id, code, turn),
    FOREIGN KEY (audit_id, code) REFERENCES audit_file (audit_id, code)
);

-- level is null where the item is not applicable. No row: not answered.
CREATE TABLE audit_mark (
    audit_id TEXT NOT NULL,
    code     TEXT NOT NULL,
    turn     TEXT NOT NULL,
    item     TEXT NOT NULL,
    level    INTEGER,
    PRIMARY KEY (audit_id, code, turn, item),
    FOREIGN KEY (audit_id, code, turn) REFERENCES audit_reading (audit_id, code, turn)
);

CREATE TABLE audit_comment (
    audit_id TEXT NOT NULL,
    code     TEXT NOT NULL,
    turn     TEXT NOT NULL,
    item     TEXT NOT NULL,
    content  TEXT NOT NULL, -- typed
    PRIMARY KEY (audit_id, code, turn, item),
    FOREIGN KEY (audit_id, code, turn) REFERENCES audit_reading (audit_id, code, turn)
);

-- What was done at once about a critical item at 0.
CREATE TABLE audit_act (
    audit_id TEXT NOT NULL,
    code     TEXT NOT NULL,
    item     TEXT NOT NULL,
    done     TEXT NOT NULL, -- typed
    PRIMARY KEY (audit_id, code, item),
    FOREIGN KEY (audit_id, code) REFERENCES audit_file (audit_id, code)
);

-- Who changed what, and when. Rows are only ever added; they go with the audit.
CREATE TABLE audit_log (
    seq        INTEGER PRIMARY KEY,
    audit_id   TEXT NOT NULL REFERENCES audit (id),
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    kind       TEXT NOT NULL,
    place      TEXT NOT NULL,
    old_value  TEXT, -- typed
    new_value  TEXT  -- typed
);

CREATE INDEX audit_log_audit ON audit_log (audit_id);
