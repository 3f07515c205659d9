package org.zhixing.faults;

/** Something that was promised did not hold. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failure(String what) {
        super(what);
    }

    static void unless(boolean holds, String what) {
        if (!holds) {
            throw new Failure(what);
        }
    }
}
