-- What an agency means to do after an assessment, in order. Title and words of a proof are empty where those of the
-- recommendation stand. A due date is ISO text.
CREATE TABLE plan_action (
    assessment_id  TEXT    NOT NULL REFERENCES assessment (id),
    id             TEXT    NOT NULL,
    position       INTEGER NOT NULL,
    recommendation TEXT,
    title          TEXT    NOT NULL, -- typed
    owner          TEXT    NOT NULL, -- typed
    due            TEXT,
    state          TEXT    NOT NULL CHECK (state IN ('PLANNED', 'UNDERWAY', 'EVIDENCED', 'DROPPED')),
    notes          TEXT    NOT NULL, -- typed
    reason         TEXT    NOT NULL, -- typed
    PRIMARY KEY (assessment_id, id)
);

-- What an action is meant to move: ids of indicators, drifts and record indicators.
CREATE TABLE plan_target (
    assessment_id TEXT    NOT NULL,
    action_id     TEXT    NOT NULL,
    target        TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    PRIMARY KEY (assessment_id, action_id, target),
    FOREIGN KEY (assessment_id, action_id) REFERENCES plan_action (assessment_id, id) ON DELETE CASCADE
);

CREATE TABLE plan_proof (
    assessment_id TEXT    NOT NULL,
    action_id     TEXT    NOT NULL,
    number        INTEGER NOT NULL,
    position      INTEGER NOT NULL,
    what          TEXT    NOT NULL, -- typed
    locator       TEXT    NOT NULL, -- typed
    PRIMARY KEY (assessment_id, action_id, number),
    FOREIGN KEY (assessment_id, action_id) REFERENCES plan_action (assessment_id, id) ON DELETE CASCADE
);
