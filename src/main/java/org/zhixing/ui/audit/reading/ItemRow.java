package org.zhixing.ui.audit.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.ItemMark;
import org.zhixing.model.Anchor;

/**
 * One item of the file that is open, as its row shows it.
 *
 * @param anchors what levels mean in this file, ascending
 * @param levels that the item takes in this file
 * @param mark null while it is not answered
 * @param first what the first reading says; null before both readings may be seen
 * @param second what the second reading says
 * @param comment of this reading; empty where there is none
 */
record ItemRow(
        AuditItem item,
        List<Anchor> anchors,
        List<Integer> levels,
        @Nullable ItemMark mark,
        @Nullable ItemMark first,
        @Nullable ItemMark second,
        String comment) {

    ItemRow {
        anchors = List.copyOf(anchors);
        levels = List.copyOf(levels);
    }

    String id() {
        return item.id();
    }

    boolean answered() {
        return mark != null;
    }

    /** Whether the item takes this level in this file. */
    boolean takes(int level) {
        return levels.contains(level);
    }

    /** Whether the file's lack of a cue of risk leaves only some levels. */
    boolean restricted() {
        return !item.withoutCue().isEmpty() && anchors.equals(item.withoutCue());
    }

    Optional<Integer> level() {
        return mark instanceof ItemMark.Level given ? Optional.of(given.level()) : Optional.empty();
    }

    boolean notApplicable() {
        return mark instanceof ItemMark.NotApplicable;
    }

    /** Whether two readings differ here. */
    boolean differs() {
        return first != null && second != null && !first.equals(second);
    }

    /** The lowest and the highest that are described. */
    Anchor lowest() {
        return anchors.get(0);
    }

    Anchor highest() {
        return anchors.get(anchors.size() - 1);
    }
}
