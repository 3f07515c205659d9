package org.zhixing.model;

/** Who answers. {@code T}, the trainer, runs workshops and does not rate (specification 2). */
public enum Role {
    /** Director. */
    D,
    /** Supervisor. */
    S,
    /** Frontline worker. */
    W,
    /** External partner or evaluator. */
    X,
    /** Client representative, asked anonymously by a worker who is not their own. */
    C,
    /** Trainer. */
    T
}
