package org.zhixing.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;

/**
 * What a command reads and where it prints, in the language of its reader. Always UTF-8, whatever the platform thinks.
 * A reader who has gone away, such as {@code head}, is no reason to fail.
 *
 * @param out results only
 * @param err everything else: progress, remarks, refusals
 * @param interrupted whether the work should end early and tidily
 */
record Console(InputStream in, PrintStream out, PrintStream err, Messages messages, Interruption interrupted) {

    /**
     * The streams of this process.
     *
     * @param result standard output
     */
    static Console ofProcess(Language language, ResultStream result, Interruption interrupted) {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new PrintStream(new BufferedOutputStream(result), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Messages.in(language),
                interrupted);
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** A line of the result. Ends with a line feed on every platform. */
    void print(String line) {
        out.print(line);
        out.print('\n');
    }

    /** A line beside the result. */
    void remark(String line) {
        err.print(line);
        err.print('\n');
        err.flush();
    }

    void remark(Problem problem) {
        remark(Printable.of(problem.in(messages)));
    }
}
