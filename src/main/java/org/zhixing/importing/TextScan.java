package org.zhixing.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a whole file fits an encoding.
 *
 * @param wrong places that do not fit
 * @param wrongRow the row of the first of them, from 1; 0 when all fits
 * @param wide characters beyond the alphabets of Europe, as Chinese ones are
 * @param zero whether there are NUL characters, which no table holds
 */
record TextScan(long wrong, int wrongRow, long wide, boolean zero) {

    private static final int BUFFER = 1 << 16;
    private static final char WIDE = 0x800;

    boolean fits() {
        return wrong == 0;
    }

    static TextScan of(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        Counts counts = new Counts();
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read));
                bytes.flip();
                counts.decode(decoder, bytes, end);
                bytes.compact();
            }
        }
        return new TextScan(counts.wrong, counts.wrongRow, counts.wide, counts.zero);
    }

    private static final class Counts {

        private final CharBuffer characters = CharBuffer.allocate(BUFFER);
        private int rows = 1;
        private boolean quoted;
        private long wrong;
        private int wrongRow;
        private long wide;
        private boolean zero;

        private void decode(CharsetDecoder decoder, ByteBuffer bytes, boolean end) {
            while (true) {
                CoderResult result = decoder.decode(bytes, characters, end);
                count();
                if (result.isError()) {
                    wrong++;
                    wrongRow = wrongRow == 0 ? rows : wrongRow;
                    bytes.position(bytes.position() + Math.min(result.length(), bytes.remaining()));
                } else if (result.isUnderflow()) {
                    return;
                }
            }
        }

        private void count() {
            char[] buffer = characters.array();
            int length = characters.position();
            for (int i = 0; i < length; i++) {
                char c = buffer[i];
                if (c >= WIDE) {
                    wide++;
                } else if (c == '"') {
                    quoted = !quoted;
                } else if (c == '\n' && !quoted) {
                    rows++;
                } else if (c == 0) {
                    zero = true;
                }
            }
            characters.clear();
        }
    }
}
