package org.zhixing.audit;

import java.util.List;
import java.util.Optional;
import org.zhixing.model.SemanticVersion;
import org.zhixing.work.Text;

/**
 * The model of the case-file audit, whole and immutable (specification 7).
 *
 * @param id {@code case-file-audit}
 * @param version semantic version
 * @param items in the order in which they are audited
 * @param rules caps, coverage and sample sizes
 */
public record AuditModel(String id, String version, Text title, List<AuditItem> items, AuditRules rules) {

    /** The id of the model by which files are audited as long as nobody says otherwise. */
    public static final String USUAL = "case-file-audit";

    public AuditModel {
        items = List.copyOf(items);
    }

    public Optional<AuditItem> item(String itemId) {
        return items.stream().filter(i -> i.id().equals(itemId)).findFirst();
    }

    public SemanticVersion semanticVersion() {
        return SemanticVersion.parse(version).orElseThrow();
    }
}
