-- Service records. Who was served stands here as a code only, and of a note only what was derived from it.
-- Days are counted from 1970-01-01, times of day in seconds from midnight. Null is unknown, never no and never 0.

-- Made once for each store: without it nobody finds the person behind a code.
CREATE TABLE record_salt (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    salt BLOB NOT NULL
);

-- The number under which an assessment's records are kept, so that a million rows need not repeat its id.
-- notes_apart: some notes were never compared with some others, which came at another time.
CREATE TABLE record_set (
    number        INTEGER PRIMARY KEY,
    assessment_id TEXT    NOT NULL UNIQUE REFERENCES assessment (id),
    keep_notes    INTEGER NOT NULL,
    own_festivals INTEGER NOT NULL,
    notes_apart   INTEGER NOT NULL
);

-- fields: keys of the fields that had a column or a constant; recorders: one a line.
CREATE TABLE record_import (
    id                INTEGER PRIMARY KEY,
    set_number        INTEGER NOT NULL REFERENCES record_set (number),
    imported_at       TEXT    NOT NULL,
    added             INTEGER NOT NULL,
    updated           INTEGER NOT NULL,
    unchanged         INTEGER NOT NULL,
    fields            TEXT    NOT NULL,
    planned_only      INTEGER NOT NULL,
    mean_satisfaction INTEGER NOT NULL,
    recorders         TEXT    NOT NULL  -- typed
);

CREATE INDEX record_import_set ON record_import (set_number);

-- A sheet of a file. called: what stands before the row in the ids of a sheet that has none of its own. mended: how many
-- of the refused rows came again in a table for mending, and are counted there. mends: the sheet whose rows come again here.
CREATE TABLE record_file (
    id         INTEGER PRIMARY KEY,
    import_id  INTEGER NOT NULL REFERENCES record_import (id),
    name       TEXT    NOT NULL, -- typed
    sheet      TEXT    NOT NULL, -- typed
    sha256     TEXT    NOT NULL,
    called     TEXT,             -- typed
    mends_name  TEXT,            -- typed
    mends_sheet TEXT,            -- typed
    row_count  INTEGER NOT NULL,
    accepted   INTEGER NOT NULL,
    refused    INTEGER NOT NULL,
    mended     INTEGER NOT NULL
);

CREATE INDEX record_file_import ON record_file (import_id);

-- key: the set's number times 2^32 plus the record's place among all of the set, from 1 on without a gap, so that any
-- stretch of a long table is one range. series is null where it is the activity itself. roster: codes, blank between.
CREATE TABLE service_record (
    key                 INTEGER PRIMARY KEY,
    set_number          INTEGER NOT NULL REFERENCES record_set (number),
    file_id             INTEGER NOT NULL REFERENCES record_file (id),
    id                  TEXT    NOT NULL, -- typed
    service_date        INTEGER NOT NULL,
    recorded_date       INTEGER,
    worker              TEXT    NOT NULL, -- typed
    client              TEXT,
    case_id             TEXT,             -- typed
    activity            TEXT,             -- typed
    series              TEXT,             -- typed
    type                TEXT    NOT NULL,
    planned             INTEGER,
    hours               DOUBLE PRECISION NOT NULL,
    start_time          INTEGER,
    doc_hours           DOUBLE PRECISION,
    participants        INTEGER,
    new_participants    INTEGER,
    repeat_participants INTEGER,
    roster              TEXT,
    goal_set            INTEGER,
    goal_reviewed       INTEGER,
    outcome_measured    INTEGER,
    case_status         TEXT,
    close_date          INTEGER,
    open_date           INTEGER,
    satisfaction        DOUBLE PRECISION,
    satisfaction_max    DOUBLE PRECISION,
    crisis              INTEGER,
    recorded_by         TEXT,             -- typed
    note_length         INTEGER,
    note_own_length     INTEGER,
    note_bare_length    INTEGER,
    note_crisis_word    INTEGER,
    note_similarity     DOUBLE PRECISION,
    note_cluster        INTEGER
);

CREATE UNIQUE INDEX service_record_id ON service_record (set_number, id);

-- Only while the agency keeps notes on this computer.
CREATE TABLE record_note (
    set_number INTEGER NOT NULL REFERENCES record_set (number),
    record_id  TEXT    NOT NULL, -- typed
    content    TEXT    NOT NULL, -- typed
    PRIMARY KEY (set_number, record_id)
);

-- What was wrong in the last import of each sheet. arguments: U+001F between.
CREATE TABLE row_problem (
    id          INTEGER PRIMARY KEY,
    set_number  INTEGER NOT NULL REFERENCES record_set (number),
    file_name   TEXT    NOT NULL, -- typed
    sheet       TEXT    NOT NULL, -- typed
    row_number  INTEGER NOT NULL,
    column_name TEXT    NOT NULL, -- typed
    field       TEXT    NOT NULL,
    code        TEXT    NOT NULL,
    cell        TEXT    NOT NULL, -- typed
    message     TEXT    NOT NULL,
    arguments   TEXT    NOT NULL, -- typed
    refused     INTEGER NOT NULL
);

CREATE INDEX row_problem_row ON row_problem (set_number, file_name, sheet, row_number);

CREATE TABLE note_pair (
    set_number INTEGER NOT NULL REFERENCES record_set (number),
    position   INTEGER NOT NULL,
    left_id    TEXT    NOT NULL, -- typed
    right_id   TEXT    NOT NULL, -- typed
    similarity DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (set_number, position)
);

-- Alike for a good reason, as a supervisor found.
CREATE TABLE legitimate_mark (
    id         INTEGER PRIMARY KEY,
    set_number INTEGER NOT NULL REFERENCES record_set (number),
    reason     TEXT    NOT NULL, -- typed
    marked_by  TEXT    NOT NULL,
    marked_at  TEXT    NOT NULL
);

CREATE INDEX legitimate_mark_set ON legitimate_mark (set_number);

CREATE TABLE legitimate_record (
    mark_id   INTEGER NOT NULL REFERENCES legitimate_mark (id) ON DELETE CASCADE,
    record_id TEXT    NOT NULL, -- typed
    PRIMARY KEY (mark_id, record_id)
);

CREATE TABLE record_festival (
    set_number INTEGER NOT NULL REFERENCES record_set (number),
    position   INTEGER NOT NULL,
    held_on    INTEGER NOT NULL,
    name       TEXT    NOT NULL, -- typed
    PRIMARY KEY (set_number, position)
);

CREATE TABLE record_contract (
    set_number   INTEGER NOT NULL REFERENCES record_set (number),
    position     INTEGER NOT NULL,
    id           TEXT    NOT NULL, -- typed
    from_date    INTEGER NOT NULL,
    to_date      INTEGER NOT NULL,
    actual_start INTEGER,
    PRIMARY KEY (set_number, position)
);

CREATE TABLE record_target (
    set_number INTEGER NOT NULL,
    contract   INTEGER NOT NULL,
    position   INTEGER NOT NULL,
    name       TEXT    NOT NULL, -- typed
    target     DOUBLE PRECISION NOT NULL,
    actual     DOUBLE PRECISION,
    PRIMARY KEY (set_number, contract, position),
    FOREIGN KEY (set_number, contract) REFERENCES record_contract (set_number, position) ON DELETE CASCADE
);

-- The agency's own numbers for a record indicator. level is 1 to 3: watch, warning, serious.
CREATE TABLE indicator_threshold (
    set_number INTEGER NOT NULL REFERENCES record_set (number),
    indicator  TEXT    NOT NULL,
    level      INTEGER NOT NULL,
    threshold  DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (set_number, indicator, level)
);

CREATE TABLE indicator_parameter (
    set_number INTEGER NOT NULL REFERENCES record_set (number),
    indicator  TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    content    DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (set_number, indicator, name)
);

-- How the columns of a kind of file were read, to be offered when such a file comes again.
CREATE TABLE mapping_preset (
    headers  TEXT PRIMARY KEY,
    name     TEXT NOT NULL, -- typed
    mapping  TEXT NOT NULL, -- typed
    saved_at TEXT NOT NULL
);

-- The agency's ledger of partners. gives: codes of resources, blank between. net: -1 clearly less, 0 even, 1 clearly more.
CREATE TABLE partner (
    set_number       INTEGER NOT NULL REFERENCES record_set (number),
    position         INTEGER NOT NULL,
    name             TEXT    NOT NULL, -- typed
    interactions     DOUBLE PRECISION NOT NULL,
    agency_gives     TEXT    NOT NULL,
    partner_gives    TEXT    NOT NULL,
    written_division INTEGER NOT NULL,
    contact          INTEGER NOT NULL,
    rules            INTEGER NOT NULL,
    response_time    INTEGER NOT NULL,
    PRIMARY KEY (set_number, position)
);

CREATE TABLE partner_net (
    set_number INTEGER NOT NULL,
    partner    INTEGER NOT NULL,
    party      TEXT    NOT NULL,
    benefit    TEXT    NOT NULL,
    net        INTEGER NOT NULL,
    PRIMARY KEY (set_number, partner, party, benefit),
    FOREIGN KEY (set_number, partner) REFERENCES partner (set_number, position) ON DELETE CASCADE
);
