package org.zhixing.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A packed file whose parts bear one day instead of the clock's, so that the same content gives the same bytes. */
final class SteadyZip {

    /** The format tells no earlier year. */
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

    private SteadyZip() {}

    static byte[] of(byte[] packed, LocalDate day) throws IOException {
        LocalDate told = day.isBefore(EARLIEST) ? EARLIEST : day;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed));
                ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length)) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                    ZipEntry entry = new ZipEntry(part.getName());
                    entry.setTimeLocal(told.atStartOfDay());
                    zip.putNextEntry(entry);
                    in.transferTo(zip);
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        }
    }
}
