-- Ids are text. Texts that a person typed are marked "typed": they pass one codec on their way in and out.
-- Rows of an assessment keep their order by position.

CREATE TABLE agency (
    id     TEXT PRIMARY KEY,
    name   TEXT    NOT NULL, -- typed
    sample INTEGER NOT NULL
);

CREATE TABLE period (
    id        TEXT PRIMARY KEY,
    agency_id TEXT NOT NULL REFERENCES agency (id),
    from_date TEXT NOT NULL,
    to_date   TEXT NOT NULL,
    UNIQUE (agency_id, from_date, to_date)
);

-- The very text that asked, kept for ever: an old year scores the same for ever.
CREATE TABLE model (
    sha256  TEXT PRIMARY KEY,
    id      TEXT NOT NULL,
    version TEXT NOT NULL,
    content TEXT NOT NULL
);

-- How much a model asks of a role, so that progress is known without reading the model.
CREATE TABLE model_asks (
    model_sha256 TEXT    NOT NULL REFERENCES model (sha256),
    role         TEXT    NOT NULL,
    indicators   INTEGER NOT NULL,
    cells        INTEGER NOT NULL,
    PRIMARY KEY (model_sha256, role)
);

CREATE TABLE assessment (
    id            TEXT PRIMARY KEY,
    period_id     TEXT    NOT NULL REFERENCES period (id),
    model_sha256  TEXT    NOT NULL REFERENCES model (sha256),
    model_version TEXT,
    sample        INTEGER NOT NULL,
    created_at    TEXT    NOT NULL
);

CREATE INDEX assessment_period ON assessment (period_id);

CREATE TABLE rater (
    assessment_id  TEXT    NOT NULL REFERENCES assessment (id),
    id             TEXT    NOT NULL,
    position       INTEGER NOT NULL,
    role           TEXT    NOT NULL,
    name           TEXT    NOT NULL, -- typed
    independent    INTEGER NOT NULL,
    median_seconds DOUBLE PRECISION,
    PRIMARY KEY (assessment_id, id)
);

-- kind is LEVEL with a level, NA with a reason, or DK. No row: not answered.
CREATE TABLE rating (
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    indicator     TEXT    NOT NULL,
    rater_id      TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    role          TEXT    NOT NULL,
    kind          TEXT    NOT NULL CHECK (kind IN ('LEVEL', 'NA', 'DK')),
    level         INTEGER CHECK ((level IS NOT NULL) = (kind = 'LEVEL')),
    reason        TEXT CHECK ((reason IS NOT NULL) = (kind = 'NA')), -- typed
    PRIMARY KEY (assessment_id, indicator, rater_id)
);

CREATE TABLE comment (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    indicator     TEXT NOT NULL,
    rater_id      TEXT NOT NULL,
    content       TEXT NOT NULL, -- typed
    PRIMARY KEY (assessment_id, indicator, rater_id)
);

CREATE TABLE matrix_answer (
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    value_id      TEXT    NOT NULL,
    method_id     TEXT    NOT NULL,
    rater_id      TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    role          TEXT    NOT NULL,
    kind          TEXT    NOT NULL CHECK (kind IN ('LEVEL', 'NA', 'DK')),
    level         INTEGER CHECK ((level IS NOT NULL) = (kind = 'LEVEL')),
    reason        TEXT CHECK ((reason IS NOT NULL) = (kind = 'NA')), -- typed
    conflict      INTEGER NOT NULL,
    example       TEXT    NOT NULL, -- typed
    PRIMARY KEY (assessment_id, value_id, method_id, rater_id)
);

CREATE TABLE evidence (
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    id            TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    type          TEXT    NOT NULL,
    happened_on   TEXT,
    locator       TEXT    NOT NULL, -- typed
    submitted_by  TEXT,
    verified_by   TEXT,
    PRIMARY KEY (assessment_id, id)
);

CREATE TABLE evidence_place (
    assessment_id TEXT    NOT NULL,
    evidence_id   TEXT    NOT NULL,
    place         TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    PRIMARY KEY (assessment_id, evidence_id, place),
    FOREIGN KEY (assessment_id, evidence_id) REFERENCES evidence (assessment_id, id) ON DELETE CASCADE
);

CREATE TABLE stated_value (
    assessment_id TEXT             NOT NULL REFERENCES assessment (id),
    value_id      TEXT             NOT NULL,
    position      INTEGER          NOT NULL,
    strength      DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (assessment_id, value_id)
);

CREATE TABLE validity_answer (
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    item          TEXT    NOT NULL,
    rater_id      TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    answer        INTEGER NOT NULL,
    PRIMARY KEY (assessment_id, item, rater_id)
);

CREATE TABLE record_release (
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    number        INTEGER NOT NULL,
    indicator     TEXT    NOT NULL,
    released_by   TEXT    NOT NULL,
    reason        TEXT    NOT NULL, -- typed
    PRIMARY KEY (assessment_id, number)
);

CREATE TABLE submission (
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    rater_id      TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    PRIMARY KEY (assessment_id, rater_id)
);

CREATE TABLE assignment (
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    subdimension  TEXT    NOT NULL,
    rater_id      TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    PRIMARY KEY (assessment_id, subdimension, rater_id)
);

-- Answers taken over from an earlier period and not yet touched; place is an indicator or a cell.
CREATE TABLE carried_answer (
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    place         TEXT    NOT NULL,
    rater_id      TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    PRIMARY KEY (assessment_id, place, rater_id)
);

CREATE TABLE carried_evidence (
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    evidence_id   TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    PRIMARY KEY (assessment_id, evidence_id)
);

-- A row: the period is closed for this assessment.
CREATE TABLE closing (
    assessment_id TEXT PRIMARY KEY REFERENCES assessment (id)
);

-- Who changed what, and when. Rows are only ever added. An absent value is null: nothing was there, or nothing is left.
CREATE TABLE rating_log (
    seq           INTEGER PRIMARY KEY,
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    changed_at    TEXT NOT NULL,
    changed_by    TEXT NOT NULL,
    kind          TEXT NOT NULL,
    place         TEXT NOT NULL,
    rater_id      TEXT NOT NULL,
    old_value     TEXT, -- typed
    new_value     TEXT  -- typed
);

CREATE INDEX rating_log_assessment ON rating_log (assessment_id);
