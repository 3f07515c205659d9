package org.zhixing.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.zhixing.importing.TableFailure.Refused;

/** The bytes of an XML file that are at hand, as a scanner goes through them. */
abstract sealed class XmlBytes permits XmlScanner {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_TAG = 1 << 20;

    private final InputStream in;
    /** One byte longer than what it holds: a zero behind the end, which no XML has, stops every loop. */
    byte[] bytes = new byte[BUFFER + 1];

    /** The place at hand, and the one behind the last byte. */
    int at;

    int end;

    XmlBytes(InputStream in) throws IOException {
        this.in = XmlEncoding.utf8(in);
    }

    /** The bytes in which attributes have their places; valid up to the next event. */
    final byte[] bytes() {
        return bytes;
    }

    void require(int count) throws IOException {
        while (end - at < count) {
            if (!fill()) {
                throw damaged();
            }
        }
    }

    /** Moves what is not yet read to the front and reads on; the place at hand moves along. */
    boolean fill() throws IOException {
        if (at > 0) {
            System.arraycopy(bytes, at, bytes, 0, end - at);
            end -= at;
            at = 0;
        } else if (end == bytes.length - 1) {
            if (end >= LONGEST_TAG) {
                throw new Refused("problems.table.unsafe");
            }
            bytes = Arrays.copyOf(bytes, 2 * end + 1);
        }
        int read = in.read(bytes, end, bytes.length - 1 - end);
        end += Math.max(0, read);
        bytes[end] = 0;
        return read > 0;
    }

    /** Goes behind what ends a comment or an instruction, however long it is. */
    void skipPast(String mark) throws IOException {
        int found = find(mark, at);
        while (found < 0) {
            at = Math.max(at, end - mark.length() + 1);
            if (!fill()) {
                throw damaged();
            }
            found = find(mark, at);
        }
        at = found + mark.length();
    }

    int find(String mark, int from) {
        for (int i = from; i <= end - mark.length(); i++) {
            int same = 0;
            while (same < mark.length() && bytes[i + same] == mark.charAt(same)) {
                same++;
            }
            if (same == mark.length()) {
                return i;
            }
        }
        return -1;
    }

    static boolean isName(byte b) {
        return b > '?' || (b >= '-' && b <= ':' && b != '/') || b < 0 || b == '_';
    }

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    static Refused damaged() {
        return new Refused("problems.table.damaged");
    }
}
