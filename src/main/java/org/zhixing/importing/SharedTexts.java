package org.zhixing.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.TableFailure.Refused;

/**
 * A workbook's table of shared texts, read only as far as cells have asked, and kept as bytes: a million small strings
 * would take five times the memory.
 */
final class SharedTexts implements Closeable {

    private static final int BLOCK = 1 << 20;
    private static final int RECENT = 1 << 14;
    private static final long ITEM = XmlScanner.code("si");
    /** In the place of a text that no cell can have. */
    private static final long LONG = -1;

    private final @Nullable InputStream in;
    private @Nullable XmlScanner xml;
    private final XmlText text = new XmlText();
    private final List<byte[]> blocks = new ArrayList<>();
    private int used = BLOCK;
    /** Where each text begins: block and place in one number; its length stands before it. */
    private long[] starts = new long[1024];

    private int count;
    private long characters;
    private final Cell[] recent = new Cell[RECENT];
    private final int[] recentIndex = new int[RECENT];

    /** @param in null when the workbook has no such table */
    SharedTexts(@Nullable InputStream in) throws IOException {
        this.in = in;
        this.xml = in == null ? null : new XmlScanner(in);
        Arrays.fill(recentIndex, -1);
    }

    /** The cell of a shared text. A number that the table does not reach means damage. */
    Cell get(int index) throws IOException {
        if (index < 0) {
            throw new Refused("problems.table.damaged");
        }
        int slot = index & (RECENT - 1);
        Cell known = recent[slot];
        if (known != null && recentIndex[slot] == index) {
            return known;
        }
        while (count <= index) {
            if (xml == null || !readNext(xml)) {
                throw new Refused("problems.table.damaged");
            }
        }
        Cell cell = cell(starts[index]);
        recent[slot] = cell;
        recentIndex[slot] = index;
        return cell;
    }

    private Cell cell(long start) {
        if (start == LONG) {
            return CellTexts.TOO_LONG;
        }
        byte[] block = blocks.get((int) (start >>> 32));
        int at = (int) start;
        return CellTexts.cell(new String(block, at + 4, length(block, at), StandardCharsets.UTF_8));
    }

    private boolean readNext(XmlScanner scanner) throws IOException {
        int event;
        while ((event = scanner.next()) != XmlScanner.DONE) {
            if (event == XmlScanner.START && scanner.name() == ITEM) {
                text.clear();
                CellTexts.rich(scanner, text);
                keep();
                return true;
            }
        }
        xml = null;
        return false;
    }

    private void keep() {
        if (count == Limits.SHARED_TEXTS) {
            throw new Refused("problems.table.tooMuch");
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count + (count >> 1));
        }
        String plain = CellTexts.unescape(text.toString());
        characters += plain.length();
        if (characters > Limits.SHARED_CHARACTERS) {
            throw new Refused("problems.table.tooMuch");
        }
        starts[count++] =
                plain.length() > Limits.CELL_CHARACTERS ? LONG : place(plain.getBytes(StandardCharsets.UTF_8));
    }

    private long place(byte[] bytes) {
        if (used + 4 + bytes.length > BLOCK) {
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        int block = blocks.size() - 1;
        byte[] target = blocks.get(block);
        int at = used;
        for (int i = 0; i < 4; i++) {
            target[at + i] = (byte) (bytes.length >>> (8 * i));
        }
        System.arraycopy(bytes, 0, target, at + 4, bytes.length);
        used += 4 + bytes.length;
        return (long) block << 32 | at;
    }

    private static int length(byte[] block, int at) {
        int length = 0;
        for (int i = 0; i < 4; i++) {
            length |= (block[at + i] & 0xFF) << (8 * i);
        }
        return length;
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
