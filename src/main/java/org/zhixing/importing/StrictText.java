package org.zhixing.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhixing.importing.TableFailure.Refused;

/** A whole file as text of one encoding, without any character replaced. */
final class StrictText {

    private static final int BUFFER = 1 << 16;
    private static final int NONE = 0;

    private StrictText() {}

    /** Reads behind the byte order mark; a byte that is wrong in this encoding ends in an exception. */
    static Reader reader(Path file, Charset charset, Meter meter) throws IOException {
        meter.total(Files.size(file));
        InputStream in = new MeteredStream(Files.newInputStream(file), meter);
        byte[] head = in.readNBytes(3);
        int mark = ByteOrderMark.of(head)
                .filter(found -> found.charset().equals(charset))
                .map(ByteOrderMark::length)
                .orElse(NONE);
        InputStream all =
                new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(head, mark, head.length - mark), in);
        return new InputStreamReader(
                all,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /**
     * The row with the first byte that is wrong in this encoding, or 0 when the whole file is right.
     *
     * @throws Refused when the text holds characters that only other kinds of files have
     */
    static int firstWrongRow(Path file, Charset charset) throws IOException {
        char[] buffer = new char[BUFFER];
        int rows = 0;
        boolean quoted = false;
        try (Reader reader = reader(file, charset, new Meter())) {
            int read;
            while ((read = reader.read(buffer)) >= 0) {
                for (int i = 0; i < read; i++) {
                    char c = buffer[i];
                    if (c == '"') {
                        quoted = !quoted;
                    } else if (c == '\n' && !quoted) {
                        rows++;
                    } else if (c == 0) {
                        throw new Refused("problems.table.kind");
                    }
                }
            }
            return 0;
        } catch (CharacterCodingException e) {
            return rows + 1;
        }
    }
}
