package org.zhixing.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.TableFailure.Refused;
import org.zhixing.importing.TextForm.Found;

/** The encoding of a text file: one in which every byte of it is valid, and never one that replaces any. */
record CharsetChoice(Charset charset, Found found) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** So many Chinese characters in UTF-8 for each wrong place come by no other encoding. */
    private static final int DAMAGED = 4;

    static CharsetChoice of(Path file, @Nullable Charset chosen) throws IOException {
        if (chosen != null) {
            return checked(file, chosen, Found.CHOSEN);
        }
        Optional<ByteOrderMark> mark;
        try (InputStream in = Files.newInputStream(file)) {
            mark = ByteOrderMark.of(in.readNBytes(3));
        }
        if (mark.isPresent()) {
            return checked(file, mark.get().charset(), Found.BYTE_ORDER_MARK);
        }
        TextScan utf8 = TextScan.of(file, StandardCharsets.UTF_8);
        if (utf8.fits()) {
            refuseZero(utf8);
            return new CharsetChoice(StandardCharsets.UTF_8, Found.VALID_UTF8);
        }
        if (utf8.wide() >= DAMAGED * utf8.wrong()) {
            // Such a file may be valid GB18030 by chance, and would come out as other characters.
            throw new Refused("problems.table.encoding", utf8.wrongRow(), StandardCharsets.UTF_8.name());
        }
        TextScan chinese = TextScan.of(file, GB18030);
        if (!chinese.fits()) {
            throw new Refused("problems.table.encodingUnknown", chinese.wrongRow());
        }
        refuseZero(chinese);
        return new CharsetChoice(GB18030, Found.VALID_GB18030);
    }

    private static CharsetChoice checked(Path file, Charset charset, Found found) throws IOException {
        TextScan scan = TextScan.of(file, charset);
        if (!scan.fits()) {
            throw new Refused("problems.table.encoding", scan.wrongRow(), charset.name());
        }
        refuseZero(scan);
        return new CharsetChoice(charset, found);
    }

    private static void refuseZero(TextScan scan) {
        if (scan.zero()) {
            throw new Refused("problems.table.kind");
        }
    }
}
