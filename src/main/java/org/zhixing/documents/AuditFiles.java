package org.zhixing.documents;

import java.util.List;
import org.zhixing.audit.AuditedFile;
import org.zhixing.audit.CaseSample;

/**
 * What a file for {@code audit score} says (formats.md, D6).
 *
 * @param method how the sample was drawn
 * @param population sum of the sizes of all strata
 * @param files every drawn file, lost ones included
 */
public record AuditFiles(CaseSample.Method method, int population, List<AuditedFile> files) {

    public AuditFiles {
        files = List.copyOf(files);
    }
}
