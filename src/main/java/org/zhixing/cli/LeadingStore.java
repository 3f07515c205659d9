package org.zhixing.cli;

import java.util.ArrayList;
import java.util.List;

/** Takes {@code --store FILE} before the command's name as well as behind it, since people write it either way. */
final class LeadingStore {

    private static final String STORE = "--store";
    private static final String LANGUAGE = "--lang";

    private LeadingStore() {}

    /** The arguments with a leading store option put behind the rest. */
    static String[] moved(String... arguments) {
        List<String> rest = new ArrayList<>();
        List<String> store = new ArrayList<>();
        int i = 0;
        while (i < arguments.length && arguments[i].startsWith("--")) {
            List<String> target = arguments[i].equals(STORE) || arguments[i].startsWith(STORE + "=") ? store : rest;
            boolean apart = arguments[i].equals(STORE) || arguments[i].equals(LANGUAGE);
            target.add(arguments[i++]);
            if (apart && i < arguments.length) {
                target.add(arguments[i++]);
            }
        }
        if (i == arguments.length) {
            // No command follows: as it was, so that the refusal names what was written.
            return arguments.clone();
        }
        rest.addAll(List.of(arguments).subList(i, arguments.length));
        rest.addAll(store);
        return rest.toArray(String[]::new);
    }
}
