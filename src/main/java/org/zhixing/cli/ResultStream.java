package org.zhixing.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Standard output that remembers when the disk did not take it; a reader who has gone away does not count. */
final class ResultStream extends OutputStream {

    /** What the systems say of a disk, in the languages they say it. */
    private static final List<String> DISK =
            List.of("no space left", "not enough space", "空间不足", "file too large", "quota", "限额", "input/output error");

    private final OutputStream out;
    private boolean lost;

    ResultStream(OutputStream out) {
        this.out = out;
    }

    static ResultStream ofProcess() {
        return new ResultStream(new FileOutputStream(FileDescriptor.out));
    }

    /** Whether some of the result did not get to where somebody waits for it. */
    boolean lost() {
        return lost;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            lost |= DISK.stream().anyMatch(said::contains);
        }
    }
}
