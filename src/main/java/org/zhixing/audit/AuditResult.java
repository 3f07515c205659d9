package org.zhixing.audit;

import java.util.List;
import java.util.Optional;

/**
 * Everything that an audit comes to.
 *
 * @param population N
 * @param sample files drawn, lost ones included
 * @param files in the order given
 * @param workers by code point of their ids: an order that ranks nobody
 * @param items in model order
 */
public record AuditResult(
        int population,
        int sample,
        List<FileResult> files,
        List<WorkerResult> workers,
        AgencyResult agency,
        List<ItemResult> items,
        SecondReadings secondReadings) {

    public AuditResult {
        files = List.copyOf(files);
        workers = List.copyOf(workers);
        items = List.copyOf(items);
    }

    public Optional<ItemResult> item(String id) {
        return items.stream().filter(i -> i.item().equals(id)).findFirst();
    }

    /** What the quick screen says of these files, where they were drawn for it. */
    public QuickScreen quickScreen(AuditRules rules) {
        return QuickScreen.of(files, rules);
    }
}
