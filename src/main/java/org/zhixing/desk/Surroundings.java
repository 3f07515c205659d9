package org.zhixing.desk;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.store.ConflictCopies;
import org.zhixing.store.HeldCopy;
import org.zhixing.store.SharedFolder;
import org.zhixing.store.SharedFolders;
import org.zhixing.work.Messages;

/**
 * What a person should know of the place where a data file lies.
 *
 * @param shared what keeps its folder alike on several computers, or that it lies on another one; null for neither
 * @param copies what lies beside it because two computers changed it at once, newest content first
 */
public record Surroundings(@Nullable SharedFolder shared, List<HeldCopy> copies) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    public Surroundings {
        copies = List.copyOf(copies);
    }

    /** Looks around; changes nothing. */
    public static Surroundings of(Path store) {
        Optional<SharedFolder> shared = SharedFolders.around(store);
        return new Surroundings(shared.orElse(null), ConflictCopies.beside(store));
    }

    /** Whether there is nothing to say. */
    public boolean isQuiet() {
        return shared == null && copies.isEmpty();
    }

    /** What there is to say, one sentence each. */
    public List<String> in(Messages messages) {
        List<String> lines = new ArrayList<>();
        SharedFolder by = shared;
        if (by == SharedFolder.NETWORK) {
            lines.add(messages.text("problems.place.network"));
        } else if (by != null) {
            lines.add(messages.text("problems.place.sync", messages.text(name(by))));
        }
        if (!copies.isEmpty()) {
            lines.add(messages.text("problems.place.copies", String.valueOf(copies.size())));
            copies.forEach(copy -> lines.add(held(messages, copy)));
        }
        return lines;
    }

    /** What a copy holds. */
    public static String held(Messages messages, HeldCopy copy) {
        String agencies = String.join(messages.text("problems.place.and"), copy.agencies());
        return messages.text(
                "problems.place.copy",
                String.valueOf(copy.file().getFileName()),
                agencies.isEmpty() ? messages.text("problems.log.unknown") : agencies,
                String.valueOf(copy.answers()),
                copy.newest() == null
                        ? messages.text("problems.log.unknown")
                        : MOMENT.format(copy.newest().atZone(ZoneId.systemDefault())));
    }

    private static String name(SharedFolder by) {
        return switch (by) {
            case ONEDRIVE -> "problems.place.onedrive";
            case NUTSTORE -> "problems.place.nutstore";
            case DROPBOX -> "problems.place.dropbox";
            case ICLOUD -> "problems.place.icloud";
            case BAIDU -> "problems.place.baidu";
            case WPS -> "problems.place.wps";
            case GOOGLE_DRIVE -> "problems.place.googleDrive";
            case OTHER_SYNC, NETWORK -> "problems.place.otherSync";
        };
    }
}
