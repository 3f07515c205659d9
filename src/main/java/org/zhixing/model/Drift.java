package org.zhixing.model;

/** The three drifts (specification 4.0). */
public enum Drift {
    /** Paperwork-ization: paper takes the place of service. */
    DOC,
    /** Activity-ization: countable events take the place of a professional process. */
    ACT,
    /** Formalism: the forms of the profession turn without effect. */
    FORM
}
