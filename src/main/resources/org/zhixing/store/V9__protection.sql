-- A row: the store is sealed. Its texts, names and ids are cells of bytes then, where a plain store has text (the program
-- knows which columns those are). Without the passphrase or the recovery code nobody opens them; this row opens nothing.
CREATE TABLE protection (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    key_lock BLOB NOT NULL,
    proof    BLOB NOT NULL
);
