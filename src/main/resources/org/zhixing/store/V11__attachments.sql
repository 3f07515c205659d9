-- Files that belong to pieces of evidence. The content lies in a folder beside the data file, under its SHA-256.
CREATE TABLE attachment (
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    evidence_id   TEXT    NOT NULL,
    sha256        TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    bytes         INTEGER NOT NULL,
    media_type    TEXT    NOT NULL,
    name          TEXT    NOT NULL, -- typed
    added_at      TEXT    NOT NULL,
    PRIMARY KEY (assessment_id, evidence_id, sha256),
    FOREIGN KEY (assessment_id, evidence_id) REFERENCES evidence (assessment_id, id)
);

-- Contents that nothing named any more and that were taken away on purpose: so that one that is missing is told from one that
-- was let go.
CREATE TABLE attachment_removal (
    sha256     TEXT    NOT NULL PRIMARY KEY,
    bytes      INTEGER NOT NULL,
    removed_at TEXT    NOT NULL
);
