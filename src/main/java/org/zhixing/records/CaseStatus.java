package org.zhixing.records;

/** How a case stands (ruling B31). Anything but {@link #OPEN} closes it. */
public enum CaseStatus {
    OPEN,
    CLOSED,
    TRANSFERRED,
    WITHDRAWN,
    DECEASED;

    /** Ended by others than the agency: such cases leave the shares of complete processes and are counted apart. */
    public boolean excused() {
        return this == TRANSFERRED || this == WITHDRAWN || this == DECEASED;
    }
}
