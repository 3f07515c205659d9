-- Logs are only ever added to. chain: SHA-256 over the chain of the line before and over the line's own cells as they are
-- stored, so that a line that was changed, moved, added or taken out does not fit. It is null until the line is written.
ALTER TABLE rating_log ADD COLUMN chain BLOB;
ALTER TABLE audit_log ADD COLUMN chain BLOB;

-- How far each chain goes, so that a cut end shows as well. owner: the audit whose log it is; empty for the rating log, which
-- is one for the whole store.
CREATE TABLE log_head (
    log   TEXT    NOT NULL,
    owner TEXT    NOT NULL,
    lines INTEGER NOT NULL,
    seq   INTEGER NOT NULL,
    chain BLOB    NOT NULL,
    PRIMARY KEY (log, owner)
) WITHOUT ROWID;

CREATE TRIGGER rating_log_line_stays BEFORE UPDATE ON rating_log WHEN OLD.chain IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a line of the rating log stays as it is');
END;

CREATE TRIGGER rating_log_line_is_kept BEFORE DELETE ON rating_log BEGIN
    SELECT RAISE(ABORT, 'a line of the rating log is kept');
END;

CREATE TRIGGER audit_log_line_stays BEFORE UPDATE ON audit_log WHEN OLD.chain IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a line of the log of an audit stays as it is');
END;

-- They go with the audit, whose head goes first.
CREATE TRIGGER audit_log_line_is_kept BEFORE DELETE ON audit_log
    WHEN EXISTS (SELECT 1 FROM log_head WHERE log = 'audit_log' AND owner = OLD.audit_id) BEGIN
    SELECT RAISE(ABORT, 'a line of the log of an audit is kept');
END;
