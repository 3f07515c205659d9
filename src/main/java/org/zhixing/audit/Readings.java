package org.zhixing.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.work.PersonalText;

/** What auditors say in their readings. */
final class Readings {

    private Readings() {}

    static CaseFileAudit mark(
            CaseFileAudit before, String code, Turn turn, String auditor, String item, @Nullable ItemMark mark) {
        AuditItem asked = item(before, item);
        return change(before, code, turn, auditor, reading -> {
            Map<String, ItemMark> marks = new LinkedHashMap<>(
                    openForMarks(before, code, turn, reading).reading().marks());
            boolean riskCue = reading.reading().riskCue();
            if (mark == null) {
                marks.remove(item);
            } else {
                takes(asked, mark, riskCue);
                marks.put(item, mark);
            }
            return reading.withMarks(marks, riskCue);
        });
    }

    static CaseFileAudit riskCue(CaseFileAudit before, String code, Turn turn, String auditor, boolean riskCue) {
        return change(before, code, turn, auditor, reading -> {
            Reading said = openForMarks(before, code, turn, reading).reading();
            if (said.riskCue() == riskCue) {
                return reading;
            }
            Map<String, ItemMark> marks = new LinkedHashMap<>(said.marks());
            before.pinned().model().items().stream()
                    .filter(item -> !item.withoutCue().isEmpty())
                    .forEach(item -> marks.remove(item.id()));
            return reading.withMarks(marks, riskCue);
        });
    }

    static CaseFileAudit comment(
            CaseFileAudit before, String code, Turn turn, String auditor, String item, PersonalText text) {
        item(before, item);
        return change(before, code, turn, auditor, reading -> {
            Map<String, PersonalText> comments = new LinkedHashMap<>(reading.comments());
            if (text.isBlank()) {
                comments.remove(item);
            } else {
                comments.put(item, Refused.unlessTooLong(code + " " + item, text));
            }
            return reading.withComments(comments);
        });
    }

    static CaseFileAudit feedback(CaseFileAudit before, String code, Turn turn, String auditor, PersonalText text) {
        return change(
                before,
                code,
                turn,
                auditor,
                reading ->
                        reading.withFeedback(text.isBlank() ? PersonalText.NONE : Refused.unlessTooLong(code, text)));
    }

    static CaseFileAudit finish(CaseFileAudit before, String code, Turn turn, String auditor, boolean finished) {
        return change(before, code, turn, auditor, reading -> {
            settled(before, code, turn);
            return reading.withFinished(finished);
        });
    }

    private static AuditItem item(CaseFileAudit audit, String id) {
        return audit.pinned()
                .model()
                .item(id)
                .orElseThrow(() -> Refused.at(Refused.shown(id), "problems.audit.unknownItem"));
    }

    private static void takes(AuditItem item, ItemMark mark, boolean riskCue) {
        if (mark instanceof ItemMark.Level level) {
            if (!item.takes(level.level(), riskCue)) {
                List<Integer> levels = item.levels(riskCue);
                throw Refused.at(item.id(), "problems.audit.offScale", levels.get(0), levels.get(levels.size() - 1));
            }
        } else if (!item.mayBeNotApplicable()) {
            throw Refused.at(item.id(), "problems.audit.neverNotApplicable");
        }
    }

    private static CaseFileAudit change(
            CaseFileAudit before, String code, Turn turn, String auditor, UnaryOperator<FileReading> change) {
        FileWork file = Files.require(before, code);
        if (file.lost() != null) {
            throw Refused.at(code, "problems.audit.lost");
        }
        FileReading reading = turn == Turn.AGREED ? agreed(before, file, auditor) : own(before, file, turn, auditor);
        return before.withFile(file.withReading(turn, change.apply(reading)));
    }

    /** The auditor's own reading, begun now where there is none. */
    private static FileReading own(CaseFileAudit audit, FileWork file, Turn turn, String auditor) {
        Auditors.require(audit, file, auditor);
        FileReading other = file.reading(turn == Turn.FIRST ? Turn.SECOND : Turn.FIRST);
        if (other != null && !other.untouched() && other.auditor().equals(auditor)) {
            throw Refused.at(file.code(), "problems.audit.sameAuditor");
        }
        FileReading there = file.reading(turn);
        if (there == null || (there.untouched() && !there.auditor().equals(auditor))) {
            return FileReading.begun(auditor);
        }
        if (!there.auditor().equals(auditor)) {
            throw Refused.at(file.code(), "problems.audit.otherAuditor");
        }
        return there;
    }

    /** What both agree on; begun with everything that they said alike. */
    private static FileReading agreed(CaseFileAudit audit, FileWork file, String auditor) {
        FileReading first = file.first();
        FileReading second = file.second();
        if (first == null || second == null || !first.finished() || !second.finished()) {
            throw Refused.at(file.code(), "problems.audit.notReadTwice");
        }
        String both = first.auditor() + Auditors.AND + second.auditor();
        if (!auditor.equals(both)) {
            Auditors.require(audit, file, auditor);
            if (Stream.of(first, second).noneMatch(r -> r.auditor().equals(auditor))) {
                throw Refused.at(file.code(), "problems.audit.otherAuditor");
            }
        }
        return Objects.requireNonNullElseGet(file.agreed(), () -> alike(audit, first, second, both));
    }

    private static FileReading alike(CaseFileAudit audit, FileReading first, FileReading second, String both) {
        boolean sameCue = first.reading().riskCue() == second.reading().riskCue();
        Map<String, ItemMark> marks = audit.pinned().model().items().stream()
                .filter(item -> sameCue || item.withoutCue().isEmpty())
                .map(AuditItem::id)
                .filter(id -> first.reading().marks().containsKey(id)
                        && Objects.equals(
                                first.reading().marks().get(id),
                                second.reading().marks().get(id)))
                .collect(Collectors.toMap(
                        id -> id,
                        id -> Objects.requireNonNull(first.reading().marks().get(id)),
                        (a, b) -> a,
                        LinkedHashMap::new));
        return FileReading.begun(both)
                .withMarks(marks, first.reading().riskCue() || second.reading().riskCue());
    }

    private static FileReading openForMarks(CaseFileAudit audit, String code, Turn turn, FileReading reading) {
        settled(audit, code, turn);
        if (reading.finished()) {
            throw Refused.at(code, "problems.audit.finished");
        }
        return reading;
    }

    /** Kappa is about what each said before they talked, so that nobody changes it afterwards (ruling C11). */
    private static void settled(CaseFileAudit audit, String code, Turn turn) {
        if (turn != Turn.AGREED && Files.require(audit, code).agreed() != null) {
            throw Refused.at(code, "problems.audit.agreedAlready");
        }
    }
}
