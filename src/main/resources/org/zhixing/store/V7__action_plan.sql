-- Action plans.
CREATE TABLE action (
    id TEXT PRIMARY KEY
);
