-- Forms that were taken in. A form comes again when somebody goes on with it, and a form for a whole role comes from
-- several people: so it is known by its id and by what it says. form_id is empty where a form had none.
CREATE TABLE collected_form (
    assessment_id TEXT    NOT NULL REFERENCES assessment (id),
    form_id       TEXT    NOT NULL,
    sha256        TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    rater_id      TEXT    NOT NULL,
    taken_at      TEXT    NOT NULL,
    PRIMARY KEY (assessment_id, form_id, sha256),
    FOREIGN KEY (assessment_id, rater_id) REFERENCES rater (assessment_id, id)
);
