package org.zhixing.ui.locking;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which lines of a bus monitor say that the session of this program is locked. Not for use by several threads. */
final class BusLine implements Predicate<String> {

    private final String session;
    private String signal = "";

    /** @param session id of our session with the login service; null where unknown: then any session is ours */
    BusLine(@Nullable String session) {
        this.session = session == null || session.isEmpty() ? "" : "/" + escaped(session) + ";";
    }

    /** A head line names the signal; what it carries follows in lines that are set in. */
    @Override
    public boolean test(String line) {
        if (!line.startsWith(" ")) {
            signal = line;
            return line.contains("member=lock")
                    || (line.contains("member=Lock") && (session.isEmpty() || line.contains(session)));
        }
        return line.strip().equals("boolean true")
                && (signal.contains("member=ActiveChanged") || signal.contains("member=PrepareForSleep"));
    }

    /** As the bus writes it in a path: other signs than letters and digits, and a leading digit, by their numbers. */
    private static String escaped(String id) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char sign = id.charAt(i);
            boolean digit = sign >= '0' && sign <= '9';
            boolean letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
            path.append(letter || (digit && i > 0) ? String.valueOf(sign) : "_%02x".formatted((int) sign));
        }
        return path.toString();
    }
}
