package org.zhixing.report.leaving;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.work.Messages;

/** What leaves and what stays, in words, the same in the window and on the command line. */
public final class LeavingWords {

    private final Messages messages;

    public LeavingWords(Messages messages) {
        this.messages = messages;
    }

    /** Such as 对外（不含个人）. */
    public String level(Disclosure level) {
        return messages.text("outgoing.level." + level);
    }

    /** Who such a file is for, in a sentence. */
    public String meaning(Disclosure level) {
        return messages.text("outgoing.meaning." + level);
    }

    /** What kind of file it is. */
    public String document(Document document) {
        return messages.text("outgoing.document." + document);
    }

    /** What of the numbers leaves, in a sentence. */
    public String stays(Leaving leaving) {
        Disclosure level = leaving.outgoing().level();
        return messages.text(
                level == Disclosure.STATISTICS ? "outgoing.sums." + leaving.document() : "outgoing.stays." + level);
    }

    /** A part with how many there are of it, such as 评语 23 条. */
    public String part(Leaving.Line line) {
        return messages.text("outgoing.part." + line.part(), String.valueOf(line.count()));
    }

    /** What becomes of a part. */
    public String fate(Leaving.Line line) {
        return messages.text("outgoing.fate." + line.fate());
    }

    /** All of it, a line each. */
    public List<String> lines(Leaving leaving) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "outgoing.preview.head",
                document(leaving.document()),
                level(leaving.outgoing().level())));
        lines.add(stays(leaving));
        leaving.lines().forEach(line -> lines.add(messages.text("outgoing.preview.line", part(line), fate(line))));
        lines.add(messages.text("outgoing.preview.name"));
        return List.copyOf(lines);
    }
}
