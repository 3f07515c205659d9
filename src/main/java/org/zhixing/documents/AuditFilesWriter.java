package org.zhixing.documents;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditedFile;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.ItemMark;
import org.zhixing.audit.Reading;

/** Writes an audit as a file for {@code audit score} (formats.md, D6): cases by their codes, no comments. */
public final class AuditFilesWriter {

    private AuditFilesWriter() {}

    public static String write(CaseFileAudit audit) {
        return Json.write(Json.object(
                "model", audit.pinned().model().id(),
                "modelVersion", audit.pinned().model().version(),
                "method", audit.sample().method().name().toLowerCase(Locale.ROOT),
                "files", audit.audited().stream().map(AuditFilesWriter::file).toList()));
    }

    private static Map<String, @Nullable Object> file(AuditedFile file) {
        Reading second = file.second();
        Reading agreed = file.agreed();
        Reading counts = agreed == null ? file.first() : agreed;
        Map<String, @Nullable Object> written = Json.object(
                "caseId", file.caseId(),
                "worker", file.worker(),
                "stratum", file.stratum(),
                "size", file.stratumSize(),
                "lost", file.lost(),
                "answers", answers(counts),
                "second", second == null ? null : answers(second),
                "agreed", agreed != null,
                "riskCue", counts.riskCue());
        if (second != null) {
            written.put("secondRiskCue", second.riskCue());
        }
        if (agreed != null) {
            written.put("first", answers(file.first()));
            written.put("firstRiskCue", file.first().riskCue());
        }
        return written;
    }

    private static Map<String, Object> answers(Reading reading) {
        Map<String, Object> answers = new LinkedHashMap<>();
        reading.marks()
                .forEach((item, mark) ->
                        answers.put(item, mark instanceof ItemMark.Level level ? (Object) level.level() : "NA"));
        return answers;
    }
}
