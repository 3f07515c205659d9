package org.zhixing.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.store.Copies;
import org.zhixing.store.HeldCopy;
import org.zhixing.work.Messages;

/**
 * What can take the place of a data file that cannot be used.
 *
 * @param backup the newest good backup beside it
 * @param readable what can still be counted in the file itself; null when nothing can
 */
public record Rescue(HeldCopy backup, @Nullable HeldCopy readable) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** Empty when no backup is good. */
    public static Optional<Rescue> of(Path store) {
        return Copies.newestGood(store)
                .map(backup -> new Rescue(backup, Copies.readable(store).orElse(null)));
    }

    /** The same with a backup that a change from outside, noticed then, cannot be in. */
    static Optional<Rescue> before(Path store, Instant noticed) {
        return Copies.newestGood(store, noticed)
                .map(backup -> new Rescue(backup, Copies.readable(store).orElse(null)));
    }

    /** Whether there is something to rescue: a file that is only in use elsewhere, or of a newer program, is well. */
    public static boolean isNeeded(Path store) {
        return Copies.isDamaged(store);
    }

    /** Moves the data file out of the way, whole and under a name with the moment; where it is then. */
    public static Path putAside(Path store) {
        return Copies.putAside(store);
    }

    /** What the backup holds, and what the file that cannot be used may hold beyond it. */
    public List<String> in(Messages messages) {
        String held = held(messages);
        if (readable == null) {
            return List.of(held, messages.text("problems.rescue.unknown"));
        }
        return List.of(
                held,
                messages.text(
                        "problems.rescue.beyond",
                        String.valueOf(readable.answers()),
                        moment(messages, readable.newest())));
    }

    /** What the backup holds. */
    String held(Messages messages) {
        return messages.text(
                "problems.rescue.backup",
                String.valueOf(backup.file().getFileName()),
                String.valueOf(backup.assessments()),
                String.valueOf(backup.answers()),
                moment(messages, backup.newest()));
    }

    static String moment(Messages messages, @Nullable Instant at) {
        return at == null ? messages.text("problems.log.unknown") : moment(at);
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }
}
