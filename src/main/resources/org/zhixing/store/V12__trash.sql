-- What a person put into the trash, and when. It counts nowhere and cannot be opened until it is put back; nothing goes from
-- there by itself. Null: not in the trash.
ALTER TABLE assessment ADD COLUMN trashed_at TEXT;
ALTER TABLE audit ADD COLUMN trashed_at TEXT;
ALTER TABLE workshop ADD COLUMN trashed_at TEXT;

-- Lines of the rating log that went with an assessment that was deleted for good, with all that they said. last_chain: the
-- chain of the last of them, so that the line after it still fits.
CREATE TABLE rating_log_gap (
    first_seq  INTEGER PRIMARY KEY,
    last_seq   INTEGER NOT NULL,
    last_chain BLOB    NOT NULL
);

DROP TRIGGER rating_log_line_is_kept;

CREATE TRIGGER rating_log_line_is_kept BEFORE DELETE ON rating_log
    WHEN COALESCE((SELECT last_seq FROM rating_log_gap WHERE first_seq <= OLD.seq ORDER BY first_seq DESC LIMIT 1), 0)
        < OLD.seq BEGIN
    SELECT RAISE(ABORT, 'a line of the rating log is kept');
END;

-- A row: something was deleted for good, and the pages that held it are not all written anew yet.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY CHECK (id = 1)
);
