package org.zhixing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes {@code --store FILE} and what opens it before the command's name as well as behind it, since people write it either way. */
final class LeadingStore {

    private static final Set<String> STORE = Set.of("--store", "--passphrase-file", "--recovery-code-file");
    private static final String LANGUAGE = "--lang";

    private LeadingStore() {}

    /** The arguments with a leading store option put behind the rest. */
    static String[] moved(String... arguments) {
        List<String> rest = new ArrayList<>();
        List<String> store = new ArrayList<>();
        int i = 0;
        while (i < arguments.length && arguments[i].startsWith("--")) {
            String name = arguments[i].split("=", 2)[0];
            List<String> target = STORE.contains(name) ? store : rest;
            boolean apart = STORE.contains(arguments[i]) || arguments[i].equals(LANGUAGE);
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
