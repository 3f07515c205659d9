package org.zhixing.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.store.OutsideChange;
import org.zhixing.work.Messages;

/**
 * The data file was not what it had been when the program closed it last. Its pages are in order, and it was opened: only a
 * person knows whether another copy was put there on purpose.
 *
 * @param rescue the newest good backup that was made before; null when there is none
 */
public record ChangedOutside(OutsideChange change, @Nullable Rescue rescue) {

    /** Looks through the backups, which takes time. Empty when nothing is known, or somebody has said that it was meant. */
    public static Optional<ChangedOutside> of(Desk desk) {
        return desk.outsideChange()
                .map(change -> new ChangedOutside(
                        change, Rescue.before(desk.store(), change.noticed()).orElse(null)));
    }

    /** When it was noticed, by this computer's clock. */
    public static String noticed(OutsideChange change) {
        return Rescue.moment(change.noticed());
    }

    /** What happened, and what the backup holds, one sentence each. */
    public List<String> in(Messages messages) {
        List<String> lines = new ArrayList<>(List.of(
                change.now()
                        ? messages.text("problems.outside.now")
                        : messages.text("problems.outside.earlier", noticed(change))));
        if (rescue != null) {
            if (rescue.readable() != null) {
                lines.add(messages.text(
                        "problems.outside.held",
                        String.valueOf(rescue.readable().answers()),
                        Rescue.moment(messages, rescue.readable().newest())));
            }
            lines.add(rescue.held(messages));
        }
        return lines;
    }
}
