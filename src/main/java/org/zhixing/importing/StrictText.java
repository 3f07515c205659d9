package org.zhixing.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** A whole file as text of one encoding, without any character replaced. */
final class StrictText {

    private StrictText() {}

    /** Reads behind the byte order mark; a byte that is wrong in this encoding ends in an exception. */
    static Reader reader(Path file, Charset charset, Meter meter) throws IOException {
        meter.total(Files.size(file));
        InputStream in = new MeteredStream(Files.newInputStream(file), meter);
        byte[] head = in.readNBytes(3);
        int mark = ByteOrderMark.of(head)
                .filter(found -> found.charset().equals(charset))
                .map(ByteOrderMark::length)
                .orElse(0);
        InputStream all =
                new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(head, mark, head.length - mark), in);
        return new InputStreamReader(
                all,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
