package org.zhixing.textreuse;

/** Ends the work of all threads when the person asked to cancel; never leaves the package. */
final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Cancelled() {
        super(null, null, false, false);
    }
}
