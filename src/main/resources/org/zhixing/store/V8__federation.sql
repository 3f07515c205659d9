-- Numbers of other agencies that were handed over, as they came. A file has no name here: names tell who is who.
CREATE TABLE federation_bundle (
    sha256   TEXT    PRIMARY KEY,
    made_on  TEXT    NOT NULL,
    added_at TEXT    NOT NULL,
    agencies INTEGER NOT NULL,
    content  TEXT    NOT NULL
);
