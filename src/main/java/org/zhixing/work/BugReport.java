package org.zhixing.work;

import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is left of a bug: a short code to read out on the telephone, and a log entry. Neither holds what a person typed:
 * messages of exceptions are left out, only their types and the places in the program are kept.
 */
public final class BugReport {

    /** Without letters and digits that sound or look alike. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 4;
    private static final int FRAMES = 30;
    private static final Logger LOG = LoggerFactory.getLogger(BugReport.class);

    private BugReport() {}

    /** Logs the bug and gives its code; the same bug has the same code everywhere. */
    public static String write(Throwable bug) {
        String trace = trace(bug);
        String code = code(trace);
        LOG.error("bug {}\n{}", code, trace);
        return code;
    }

    static String trace(Throwable bug) {
        StringBuilder trace = new StringBuilder();
        Throwable current = bug;
        for (int depth = 0; current != null && depth < 5; depth++) {
            trace.append(depth == 0 ? "" : "caused by ")
                    .append(current.getClass().getName());
            StackTraceElement[] frames = current.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                trace.append("\n  ").append(frames[i]);
            }
            trace.append('\n');
            current = current.getCause();
        }
        return trace.toString();
    }

    static String code(String trace) {
        CRC32 sum = new CRC32();
        sum.update(trace.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        long rest = sum.getValue();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt((int) (rest % LETTERS.length())));
            rest /= LETTERS.length();
        }
        return code.toString();
    }
}
