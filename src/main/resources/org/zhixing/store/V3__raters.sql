-- What is agreed about raters, how they use the scale, and what reports have shown of them.

-- A row only where something else than usual was agreed.
CREATE TABLE rater_terms (
    assessment_id TEXT PRIMARY KEY REFERENCES assessment (id),
    least_workers INTEGER NOT NULL,
    role_columns  INTEGER NOT NULL,
    aggregation   TEXT    NOT NULL CHECK (aggregation IN ('MEDIAN', 'TRIMMED'))
);

-- It takes effect once both have signed.
CREATE TABLE exclusion (
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    rater_id      TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    director_id   TEXT,
    supervisor_id TEXT,
    reason        TEXT    NOT NULL, -- typed
    PRIMARY KEY (assessment_id, rater_id)
);

CREATE TABLE anchor_answer (
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    vignette      TEXT    NOT NULL CHECK (vignette IN ('LOWER', 'UPPER')),
    dimension     TEXT    NOT NULL,
    rater_id      TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    level         INTEGER NOT NULL,
    PRIMARY KEY (assessment_id, vignette, dimension, rater_id)
);

-- What raters agreed on when they talked about an indicator; it enters no score.
CREATE TABLE consensus (
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    indicator     TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    content       TEXT    NOT NULL, -- typed
    PRIMARY KEY (assessment_id, indicator)
);

-- The workers who stood apart in the number-th report that went out, with a digest of what each had answered.
CREATE TABLE publication (
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    number        INTEGER NOT NULL,
    rater_id      TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    digest        TEXT    NOT NULL,
    PRIMARY KEY (assessment_id, number, rater_id)
);
