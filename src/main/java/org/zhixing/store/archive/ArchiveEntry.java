package org.zhixing.store.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file in an archive, as the list at its head tells of it.
 *
 * @param name {@value #DATA}, or {@code attachments/ab/} and 64 digits that begin with {@code ab}; never anything else
 * @param bytes size
 * @param sha256 of its bytes, 64 digits of lower-case hex
 */
public record ArchiveEntry(String name, long bytes, String sha256) {

    /** The name of the data file. */
    public static final String DATA = "data.db";

    /** What the names of attachments begin with. */
    public static final String ATTACHMENTS = "attachments/";

    /** How the name of an attachment ends that is encrypted. */
    public static final String SEALED = ".sealed";

    private static final Pattern ATTACHMENT =
            Pattern.compile(Pattern.quote(ATTACHMENTS) + "([0-9a-f]{2})/(\\1[0-9a-f]{62})(\\.sealed)?");

    static boolean isName(String name) {
        return name.equals(DATA) || ATTACHMENT.matcher(name).matches();
    }

    public boolean isData() {
        return name.equals(DATA);
    }

    /** A plain attachment is named after its content, so that its name must be its hash. */
    boolean fitsItsName() {
        Matcher attachment = ATTACHMENT.matcher(name);
        return !attachment.matches()
                || attachment.group(3) != null
                || attachment.group(2).equals(sha256);
    }
}
