package org.zhixing.records;

/** What kind of work a row records (specification 4.1). All but {@link #ADMIN} are direct service. */
public enum ServiceType {
    CASE,
    GROUP,
    ACTIVITY,
    VISIT,
    CONSULT,
    ADMIN;

    /** Whether a client or a community was served in it. */
    public boolean direct() {
        return this != ADMIN;
    }
}
