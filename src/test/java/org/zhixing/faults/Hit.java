package org.zhixing.faults;

/** What the program was at when it was killed, as far as it can be seen from outside. */
enum Hit {
    /** Nothing of the work was on the disk. */
    BEFORE,
    /** It wrote. */
    DURING,
    /** It had ended by itself. */
    AFTER
}
