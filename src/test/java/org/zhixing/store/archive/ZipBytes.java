package org.zhixing.store.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** A zip file made byte by byte, honest unless a test says otherwise. */
final class ZipBytes {

    static final int LOCAL_BYTES = 30;

    /** One entry; what is told of it can be changed in each of its two places. */
    static final class Entry {
        byte[] name;
        byte[] content;
        int version = 10;
        int flags;
        int method;
        int madeBy = 10;
        int attributes;
        byte[] extra = {};
        long told = -1;
        byte[] localName;
        long localTold = -1;
        int localMethod = -1;
        long offset = -1;

        Entry(String name, byte[] content) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.localName = this.name;
            this.content = content;
        }
    }

    final List<Entry> entries = new ArrayList<>();
    byte[] before = {};
    byte[] between = {};
    byte[] comment = {};
    int countTold = -1;

    ZipBytes with(String name, byte[] content) {
        entries.add(new Entry(name, content));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        List<Integer> offsets = new ArrayList<>();
        for (Entry e : entries) {
            offsets.add(out.size());
            ByteBuffer local = little(LOCAL_BYTES).putInt(0x04034b50);
            shared(local, e, e.localMethod < 0 ? e.method : e.localMethod, e.localTold < 0 ? e.told : e.localTold);
            local.putShort((short) e.localName.length).putShort((short) e.extra.length);
            out.writeBytes(local.array());
            out.writeBytes(e.localName);
            out.writeBytes(e.extra);
            out.writeBytes(e.content);
        }
        out.writeBytes(between);
        int directory = out.size();
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            ByteBuffer central = little(46).putInt(0x02014b50).putShort((short) e.madeBy);
            shared(central, e, e.method, e.told);
            central.putShort((short) e.name.length).putShort((short) e.extra.length);
            central.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(e.attributes);
            central.putInt((int) (e.offset < 0 ? offsets.get(i) : e.offset));
            out.writeBytes(central.array());
            out.writeBytes(e.name);
            out.writeBytes(e.extra);
        }
        int count = countTold < 0 ? entries.size() : countTold;
        out.writeBytes(little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(out.size() - directory)
                .putInt(directory)
                .putShort((short) comment.length)
                .array());
        out.writeBytes(comment);
        return out.toByteArray();
    }

    private static void shared(ByteBuffer to, Entry e, int method, long told) {
        CRC32 crc = new CRC32();
        crc.update(e.content);
        int size = (int) (told < 0 ? e.content.length : told);
        to.putShort((short) e.version).putShort((short) e.flags).putShort((short) method);
        to.putShort((short) 0).putShort((short) 0x21);
        to.putInt((int) crc.getValue()).putInt(e.content.length).putInt(size);
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
