package org.zhixing.documents;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AgencyResult;
import org.zhixing.audit.AuditResult;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.FileResult;
import org.zhixing.audit.ItemResult;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.audit.QuickScreen;
import org.zhixing.audit.SecondReadings;
import org.zhixing.audit.WorkerResult;

/** Writes what an audit comes to (formats.md, D6), with items, second readings and the quick screen beside it. */
public final class AuditScoreWriter {

    private AuditScoreWriter() {}

    public static String write(PinnedAuditModel pinned, AuditResult result, CaseSample.Method method) {
        Map<String, @Nullable Object> document = Json.object(
                "model",
                        Json.object(
                                "id", pinned.model().id(),
                                "version", pinned.model().version(),
                                "sha256", pinned.sha256()),
                "population", result.population(),
                "sample", result.sample(),
                "files", result.files().stream().map(AuditScoreWriter::file).toList(),
                "workers",
                        result.workers().stream().map(AuditScoreWriter::worker).toList(),
                "agency", agency(result.agency()),
                "items", result.items().stream().map(AuditScoreWriter::item).toList(),
                "secondReadings", secondReadings(result.secondReadings()));
        if (method == CaseSample.Method.LQAS) {
            document.put("lqas", quickScreen(result.quickScreen(pinned.model().rules())));
        }
        return Json.write(document);
    }

    private static Map<String, @Nullable Object> file(FileResult file) {
        return Json.object(
                "caseId", file.caseId(),
                "score", file.score(),
                "uncapped", file.uncapped(),
                "coverage", file.coverage(),
                "status", file.status().name(),
                "flags", file.flags().stream().map(Enum::name).toList(),
                "critical", file.critical());
    }

    private static Map<String, @Nullable Object> worker(WorkerResult worker) {
        return Json.object(
                "id", worker.id(), "n", worker.n(), "mean", worker.mean(), "min", worker.min(), "max", worker.max());
    }

    private static Map<String, @Nullable Object> agency(AgencyResult agency) {
        return Json.object(
                "score", agency.score(),
                "low", agency.low(),
                "high", agency.high(),
                "se", agency.se(),
                "uncapped", agency.uncapped(),
                "capped", agency.capped(),
                "criticalShare", agency.criticalShare(),
                "lost", agency.lost(),
                "lowerBound", agency.lowerBound(),
                "uncappedLowerBound", agency.uncappedLowerBound(),
                "status", agency.status().name());
    }

    private static Map<String, @Nullable Object> item(ItemResult item) {
        return Json.object("id", item.item(), "n", item.n(), "mean", item.mean(), "least", item.least());
    }

    private static Map<String, @Nullable Object> secondReadings(SecondReadings readings) {
        return Json.object(
                "files", readings.files(),
                "pairs", readings.pairs(),
                "kappa", readings.kappa(),
                "exact", readings.exact(),
                "withinOne", readings.withinOne());
    }

    private static Map<String, @Nullable Object> quickScreen(QuickScreen screen) {
        return Json.object(
                "files", screen.files(),
                "passed", screen.passed(),
                "unread", screen.unread(),
                "decision", QuickScreen.DECISION,
                "verdict", screen.verdict().name(),
                "alpha", QuickScreen.ALPHA,
                "beta", QuickScreen.BETA,
                "goodShare", QuickScreen.GOOD_SHARE,
                "poorShare", QuickScreen.POOR_SHARE);
    }
}
