-- Case-file audits.
CREATE TABLE audit (
    id TEXT PRIMARY KEY
);
