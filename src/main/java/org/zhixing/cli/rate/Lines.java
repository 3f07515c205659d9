package org.zhixing.cli.rate;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines, strictly UTF-8 and never holding more of a line than {@link #LONGEST}. */
public final class Lines {

    /** The most bytes of a line that are read; longer ones are refused. */
    static final int LONGEST = 64 * 1024;

    /**
     * @param text without its end; only the start of a line that is refused
     * @param refusal message key of why it cannot be read, or null
     */
    public record Line(String text, @Nullable String refusal) {}

    private final InputStream in;
    private boolean begun;

    public Lines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next line, or null at the end. Waits until there is one. */
    public @Nullable Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean first = !begun;
        begun = true;
        boolean tooLong = false;
        int read = in.read();
        if (read < 0) {
            return null;
        }
        for (; read >= 0 && read != '\n'; read = in.read()) {
            tooLong |= bytes.size() >= LONGEST;
            if (!tooLong) {
                bytes.write(read);
            }
        }
        String lenient = bytes.toString(StandardCharsets.UTF_8);
        if (tooLong) {
            return new Line(lenient, "cli.rate.tooLong");
        }
        try {
            String strict = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return new Line(text(strict, first), null);
        } catch (CharacterCodingException e) {
            return new Line(lenient, "cli.rate.notUtf8");
        }
    }

    /** Without what Windows puts before the first line and behind each. */
    private static String text(String line, boolean first) {
        String begun = first && line.startsWith("\uFEFF") ? line.substring(1) : line;
        return begun.endsWith("\r") ? begun.substring(0, begun.length() - 1) : begun;
    }
}
