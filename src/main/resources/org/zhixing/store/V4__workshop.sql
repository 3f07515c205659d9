-- Workshop sessions. A participant is a code name; of the secret that a phone holds only the hash is kept. Nothing here says
-- when somebody came or voted: people and votes have no times, and lie in the order of random ids, never of arrival.

-- names_seed and names_dealt: the pack of code names. vignette, indicator: what is at hand. erased: participants are gone,
-- and participants says how many there were.
CREATE TABLE workshop (
    id           TEXT    PRIMARY KEY,
    title        TEXT    NOT NULL, -- typed
    created_at   TEXT    NOT NULL,
    model_sha256 TEXT    NOT NULL REFERENCES model (sha256),
    vignette     TEXT    NOT NULL,
    indicator    TEXT    NOT NULL,
    names_seed   INTEGER NOT NULL,
    names_dealt  INTEGER NOT NULL,
    erased       INTEGER NOT NULL,
    participants INTEGER NOT NULL
);

CREATE TABLE workshop_vignette (
    workshop_id TEXT    NOT NULL REFERENCES workshop (id),
    id          TEXT    NOT NULL,
    position    INTEGER NOT NULL,
    title_zh    TEXT    NOT NULL, -- typed
    title_en    TEXT    NOT NULL, -- typed
    text_zh     TEXT    NOT NULL, -- typed
    text_en     TEXT    NOT NULL, -- typed
    example     INTEGER NOT NULL,
    stage       TEXT    NOT NULL,
    PRIMARY KEY (workshop_id, id)
);

CREATE TABLE workshop_item (
    workshop_id TEXT    NOT NULL,
    vignette    TEXT    NOT NULL,
    indicator   TEXT    NOT NULL,
    position    INTEGER NOT NULL,
    PRIMARY KEY (workshop_id, vignette, indicator),
    FOREIGN KEY (workshop_id, vignette) REFERENCES workshop_vignette (workshop_id, id)
);

CREATE TABLE workshop_expert_rating (
    workshop_id TEXT    NOT NULL,
    vignette    TEXT    NOT NULL,
    indicator   TEXT    NOT NULL,
    expert      INTEGER NOT NULL,
    level       INTEGER NOT NULL,
    PRIMARY KEY (workshop_id, vignette, indicator, expert),
    FOREIGN KEY (workshop_id, vignette, indicator)
        REFERENCES workshop_item (workshop_id, vignette, indicator)
);

-- token_sha256 is null for somebody whose votes are typed.
CREATE TABLE workshop_participant (
    workshop_id  TEXT NOT NULL REFERENCES workshop (id),
    id           TEXT NOT NULL,
    code_name    TEXT NOT NULL,
    way          TEXT NOT NULL,
    token_sha256 TEXT,
    PRIMARY KEY (workshop_id, id)
) WITHOUT ROWID;

-- level is null where the material does not say.
CREATE TABLE workshop_vote (
    workshop_id TEXT    NOT NULL,
    participant TEXT    NOT NULL,
    vignette    TEXT    NOT NULL,
    indicator   TEXT    NOT NULL,
    round       INTEGER NOT NULL,
    level       INTEGER,
    PRIMARY KEY (workshop_id, participant, vignette, indicator, round),
    FOREIGN KEY (workshop_id, participant) REFERENCES workshop_participant (workshop_id, id),
    FOREIGN KEY (workshop_id, vignette, indicator)
        REFERENCES workshop_item (workshop_id, vignette, indicator)
) WITHOUT ROWID;

-- What is kept once the participants are erased. level is null for votes that the material does not say.
CREATE TABLE workshop_item_sum (
    workshop_id TEXT    NOT NULL,
    position    INTEGER NOT NULL,
    vignette    TEXT    NOT NULL,
    indicator   TEXT    NOT NULL,
    round       INTEGER NOT NULL,
    level       INTEGER,
    votes       INTEGER NOT NULL,
    PRIMARY KEY (workshop_id, position),
    FOREIGN KEY (workshop_id, vignette, indicator)
        REFERENCES workshop_item (workshop_id, vignette, indicator)
);

-- vignette is empty over all vignettes. reason is null exactly where there is an alpha.
CREATE TABLE workshop_alpha_sum (
    workshop_id TEXT    NOT NULL REFERENCES workshop (id),
    position    INTEGER NOT NULL,
    vignette    TEXT    NOT NULL,
    round       INTEGER NOT NULL,
    alpha       DOUBLE PRECISION,
    reason      TEXT CHECK ((reason IS NULL) = (alpha IS NOT NULL)),
    low         DOUBLE PRECISION,
    high        DOUBLE PRECISION,
    units       INTEGER NOT NULL,
    voters      INTEGER NOT NULL,
    same_people INTEGER NOT NULL,
    PRIMARY KEY (workshop_id, position)
);
