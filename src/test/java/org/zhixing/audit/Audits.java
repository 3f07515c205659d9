package org.zhixing.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Anchor;
import org.zhixing.work.Text;

/** Small audits for tests: the twenty items with their weights, and files as a line of levels says them. */
final class Audits {

    static final AuditRules RULES = new AuditRules(
            List.of(new AuditRules.FileCap(0, 20), new AuditRules.FileCap(1, 40)),
            0.8,
            0.4,
            59,
            0.1,
            0.8,
            0.1,
            3,
            10,
            60);

    private static final int[] WEIGHTS = {2, 3, 1, 2, 2, 1, 3, 3, 2, 2, 3, 2, 2, 3, 2, 3, 3, 2, 2, 1};

    static final AuditModel MODEL = new AuditModel(
            "case-file-audit",
            "1.0.0",
            new Text("审核", "Audit"),
            IntStream.rangeClosed(1, WEIGHTS.length).mapToObj(Audits::item).toList(),
            RULES);

    static final PinnedAuditModel PINNED = new PinnedAuditModel(MODEL, "", "");

    private Audits() {}

    private static AuditItem item(int number) {
        return new AuditItem(
                id(number),
                WEIGHTS[number - 1],
                new Text(id(number), id(number)),
                number == 16 || number == 17,
                anchors(0, 4),
                number == 17 ? anchors(2, 3, 4) : List.of(),
                Set.of(),
                List.of());
    }

    static String id(int number) {
        return String.format("F%02d", number);
    }

    private static List<Anchor> anchors(int... levels) {
        return IntStream.of(levels)
                .mapToObj(level -> new Anchor(level, new Text("级" + level, "level " + level)))
                .toList();
    }

    /** All items at a level, then what differs, such as {@code "F16=1 F03=NA F04=-"}; a minus leaves the item open. */
    static Reading reading(int level, String different) {
        Map<String, ItemMark> marks = new LinkedHashMap<>();
        MODEL.items().forEach(item -> marks.put(item.id(), new ItemMark.Level(level)));
        for (String one : different.isBlank() ? new String[0] : different.trim().split(" +")) {
            String[] parts = one.split("=");
            ItemMark mark = mark(parts[1]);
            if (mark == null) {
                marks.remove(parts[0]);
            } else {
                marks.put(parts[0], mark);
            }
        }
        return new Reading(marks, true);
    }

    private static @Nullable ItemMark mark(String word) {
        return switch (word) {
            case "-" -> null;
            case "NA" -> new ItemMark.NotApplicable();
            default -> new ItemMark.Level(Integer.parseInt(word));
        };
    }

    static AuditedFile file(String id, String worker, String stratum, int size, Reading reading) {
        return new AuditedFile(id, worker, stratum, size, false, reading, null, null);
    }

    static AuditedFile lost(AuditedFile file) {
        return new AuditedFile(
                file.caseId(), file.worker(), file.stratum(), file.stratumSize(), true, Reading.NONE, null, null);
    }

    static AuditedFile twice(AuditedFile file, Reading second, @Nullable Reading agreed) {
        return new AuditedFile(
                file.caseId(), file.worker(), file.stratum(), file.stratumSize(), false, file.first(), second, agreed);
    }

    /** A reading of about this score, by levels of the item of weight 1 and others: exact for multiples of 25. */
    static List<AuditedFile> files(String stratum, int size, int... levels) {
        List<AuditedFile> files = new ArrayList<>();
        for (int level : levels) {
            files.add(file(stratum + "-" + files.size(), "W" + stratum, stratum, size, reading(level, "")));
        }
        return files;
    }
}
