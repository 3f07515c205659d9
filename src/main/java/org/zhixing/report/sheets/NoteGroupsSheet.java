package org.zhixing.report.sheets;

import java.util.List;
import org.zhixing.records.RecordContext.Legitimate;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.RecordReview;

/** Groups of near-duplicate notes by record ids and shares, never their texts; and which a supervisor found legitimate. */
final class NoteGroupsSheet {

    private static final int MOST = 500;
    private static final int IDS = 30;
    private static final int LAST = 6;

    private NoteGroupsSheet() {}

    static void write(Grid grid, Subject subject, RecordReview records) {
        grid.widths(8, 10, 12, 13, 13, 60, 34);
        Page page = Page.open(grid, subject, LAST, subject.say("report.sheet.groups"));
        page.note(Page.TOP, subject.say("report.groups.note"));
        int head = Page.TOP + 1;
        page.heads(
                head,
                0,
                2,
                subject.say("report.groups.group"),
                subject.say("report.groups.count"),
                subject.say("report.groups.highest"),
                subject.say("report.groups.first"),
                subject.say("report.groups.last"),
                subject.headOfInside("report.groups.ids"),
                subject.say("report.groups.legitimate"));
        List<NoteGroup> groups = NoteGroup.of(
                records.signals().period(), records.data().records().records());
        List<Legitimate> legitimate = records.data().context().legitimate();
        int row = head + 1;
        for (NoteGroup group : groups.subList(0, Math.min(MOST, groups.size()))) {
            grid.number(row, 0, (double) (row - head), Look.LEVEL.format("0"));
            grid.number(row, 1, (double) group.ids().size(), Look.LEVEL.format("0"));
            grid.number(row, 2, group.highest(), Look.BODY.right().format("0.00"));
            grid.text(row, 3, group.first().toString(), Look.BODY);
            grid.text(row, 4, group.last().toString(), Look.BODY);
            grid.text(row, 5, ids(subject, group), Look.BODY);
            grid.text(row, 6, reasons(subject, legitimate, group), Look.BODY.ink(Tone.INK2));
            row++;
        }
        if (groups.isEmpty()) {
            grid.text(row++, 0, LAST, subject.say("report.groups.none"), Look.BODY.ink(Tone.INK2));
        }
        if (groups.size() > MOST) {
            String more = String.valueOf(groups.size() - MOST);
            grid.text(row++, 0, LAST, subject.say("report.groups.more", more), Look.BODY.ink(Tone.INK2));
        }
        grid.freeze(head + 1, 1);
        page.close(row - 1, head + 1);
    }

    private static String ids(Subject subject, NoteGroup group) {
        if (!subject.inside()) {
            return "—";
        }
        String listed =
                subject.listed(group.ids().subList(0, Math.min(IDS, group.ids().size())));
        return group.ids().size() <= IDS
                ? listed
                : subject.say(
                        "report.groups.idsAndMore",
                        listed,
                        String.valueOf(group.ids().size()));
    }

    /** Why records of the group do not count, with how many it concerns. */
    private static String reasons(Subject subject, List<Legitimate> legitimate, NoteGroup group) {
        List<String> reasons = legitimate.stream()
                .filter(l -> group.ids().stream().anyMatch(l.ids()::contains))
                .map(l -> subject.say(
                        "report.groups.reason",
                        String.valueOf(
                                group.ids().stream().filter(l.ids()::contains).count()),
                        l.reason().value()))
                .toList();
        return String.join(subject.say("report.semicolon"), reasons);
    }
}
