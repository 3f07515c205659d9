package org.zhixing.audit;

import java.util.List;

/** What files, workers and the agency come to (specification 7, rulings C6 to C14). The only place with this arithmetic. */
public final class AuditScoring {

    private final AuditModel model;

    public AuditScoring(AuditModel model) {
        this.model = model;
    }

    /** One file by itself, also while it is being read. */
    public FileResult file(AuditedFile file) {
        throw new UnsupportedOperationException(model.id());
    }

    /**
     * @param files every drawn file, lost ones included; those not read yet have an empty reading
     * @param population N
     */
    public AuditResult result(List<AuditedFile> files, int population) {
        throw new UnsupportedOperationException(model.id());
    }
}
