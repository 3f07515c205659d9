package org.zhixing.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.TableFailure.Refused;

/**
 * Reads the XML of workbooks from one event to the next. It knows no document types and no entities but XML's own, so that
 * nothing can grow or be fetched from elsewhere; a tag, and the depth of tags, are bounded, and whatever else is wrong
 * ends in a refusal. Names are told apart by their local part.
 */
final class XmlScanner extends XmlBytes {

    static final int START = 1;
    static final int END = 2;
    static final int TEXT = 3;
    static final int DONE = 4;

    private static final int DEPTH = 64;
    private static final int ATTRIBUTES = 256;
    private static final String CDATA = "<![CDATA[";

    private final XmlText text = new XmlText();
    private final long[] open = new long[DEPTH];
    private int depth;
    private boolean rooted;
    private boolean childless;
    private long name;
    private int nameFrom;
    private int nameTo;
    private int attributes;
    /** Of each attribute: where its name begins and ends, where its value does. */
    private int[] places = new int[16];

    XmlScanner(InputStream in) throws IOException {
        super(in);
    }

    /** By which {@link #name} tells a local name; those of up to eight letters are told exactly. */
    static long code(String name) {
        long code = 0;
        for (int i = 0; i < name.length(); i++) {
            code = Long.rotateLeft(code, 8) ^ name.charAt(i);
        }
        return code;
    }

    /** The next start, end or piece of text; {@link #DONE} behind the root. */
    int next() throws IOException {
        if (childless) {
            childless = false;
            name = open[--depth];
            return END;
        }
        while (true) {
            if (at >= end && !fill()) {
                if (depth > 0 || !rooted) {
                    throw damaged();
                }
                return DONE;
            }
            if (bytes[at] == '<') {
                int event = markup();
                if (event != 0) {
                    return event;
                }
            } else if (depth == 0) {
                if (bytes[at] > ' ' || bytes[at] <= 0) {
                    throw damaged();
                }
                at++;
            } else {
                text.clear();
                decode();
                return TEXT;
            }
        }
    }

    /** Goes to the end of the element that has just started. */
    void skip() throws IOException {
        int outside = depth - 1;
        while (next() != END || depth > outside) {
            // On to its end.
        }
    }

    /** The code of the element that has just started or ended. */
    long name() {
        return name;
    }

    /** The text of the last piece; it may go on in the next one. */
    XmlText text() {
        return text;
    }

    int attributes() {
        return attributes;
    }

    /** The first letter of an attribute's local name when it has only one, else 0. Valid up to the next event. */
    byte letter(int attribute) {
        int from = places[4 * attribute];
        return places[4 * attribute + 1] - from == 1 ? bytes[from] : 0;
    }

    int valueFrom(int attribute) {
        return places[4 * attribute + 2];
    }

    int valueTo(int attribute) {
        return places[4 * attribute + 3];
    }

    /** An attribute of the element that has just started, by its local name; null when absent. */
    @Nullable
    String attribute(String local) {
        for (int i = 0; i < attributes; i++) {
            int from = places[4 * i];
            int to = places[4 * i + 1];
            if (to - from == local.length()
                    && new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).equals(local)) {
                return value(i);
            }
        }
        return null;
    }

    String value(int attribute) {
        XmlText value = new XmlText();
        int place = valueFrom(attribute);
        while (place < valueTo(attribute)) {
            place = value.take(bytes, place, valueTo(attribute));
            if (place < 0) {
                throw damaged();
            }
        }
        return value.toString();
    }

    /** The local name of the element that has just started; valid up to the next event. */
    String localName() {
        return new String(bytes, nameFrom, nameTo - nameFrom, StandardCharsets.ISO_8859_1);
    }

    /** At {@code <}: an event, or 0 for what says nothing. */
    private int markup() throws IOException {
        require(2);
        byte kind = bytes[at + 1];
        if (kind == '/') {
            return endTag();
        }
        if (kind == '?') {
            skipPast("?>");
            return 0;
        }
        if (kind != '!') {
            return startTag();
        }
        require(4);
        if (bytes[at + 2] == '-' && bytes[at + 3] == '-') {
            at += 4;
            skipPast("-->");
            return 0;
        }
        if (bytes[at + 2] != '[' || depth == 0) {
            throw new Refused("problems.table.unsafe");
        }
        cdata();
        return TEXT;
    }

    private void cdata() throws IOException {
        int from = CDATA.length();
        int to = -1;
        while (to < 0) {
            to = find("]]>", at + from);
            if (to < 0 && !fill()) {
                throw damaged();
            }
        }
        if (!new String(bytes, at, from, StandardCharsets.ISO_8859_1).equals(CDATA)) {
            throw damaged();
        }
        text.clear();
        int place = at + from;
        while (place < to) {
            place = text.takePlain(bytes, place, to);
        }
        at = to + 3;
    }

    /** Takes text up to the next tag, or as much as one piece holds. */
    private void decode() throws IOException {
        while (text.hasRoom()) {
            at = text.takeAll(bytes, at, end);
            if (at < end && bytes[at] == '<') {
                return;
            }
            if (at < end) {
                int next = text.take(bytes, at, end);
                if (next > 0) {
                    at = next;
                    continue;
                }
            }
            if (!fill()) {
                if (at < end) {
                    throw damaged();
                }
                return;
            }
        }
    }

    private int endTag() throws IOException {
        int p = at + 2;
        long code = 0;
        while (true) {
            if (p >= end) {
                int done = p - at;
                if (!fill()) {
                    throw damaged();
                }
                p = at + done;
                continue;
            }
            byte b = bytes[p];
            if (b == ':') {
                code = 0;
            } else if (isName(b)) {
                code = Long.rotateLeft(code, 8) ^ b;
            } else if (b == '>') {
                break;
            } else if (!isSpace(b)) {
                throw damaged();
            }
            p++;
        }
        if (depth == 0 || open[depth - 1] != code) {
            throw damaged();
        }
        at = p + 1;
        depth--;
        name = code;
        return END;
    }

    private int startTag() throws IOException {
        if (depth == 0 && rooted) {
            throw damaged();
        }
        while (!tag()) {
            if (!fill()) {
                throw damaged();
            }
        }
        if (depth == DEPTH) {
            throw new Refused("problems.table.unsafe");
        }
        rooted = true;
        open[depth++] = name;
        return START;
    }

    /** Reads the tag at hand; false when the buffer does not hold all of it. */
    private boolean tag() {
        byte[] b = bytes;
        int p = at + 1;
        nameFrom = p;
        long code = 0;
        while (isName(b[p])) {
            if (b[p] == ':') {
                nameFrom = p + 1;
                code = 0;
            } else {
                code = Long.rotateLeft(code, 8) ^ b[p];
            }
            p++;
        }
        nameTo = p;
        name = code;
        attributes = 0;
        while (true) {
            while (isSpace(b[p])) {
                p++;
            }
            if (p >= end) {
                return false;
            }
            if (b[p] == '>') {
                childless = false;
                break;
            }
            if (b[p] == '/') {
                if (p + 1 >= end) {
                    return false;
                }
                if (b[++p] != '>') {
                    throw damaged();
                }
                childless = true;
                break;
            }
            p = attributeAt(p);
            if (p < 0) {
                return false;
            }
        }
        if (nameFrom == nameTo) {
            throw damaged();
        }
        at = p + 1;
        return true;
    }

    /** Notes the attribute at a place and returns the place behind it; -1 when the buffer does not hold all of it. */
    private int attributeAt(int from) {
        byte[] b = bytes;
        int p = from;
        int local = p;
        while (isName(b[p])) {
            if (b[p++] == ':') {
                local = p;
            }
        }
        int localEnd = p;
        while (isSpace(b[p])) {
            p++;
        }
        if (p >= end) {
            return -1;
        }
        if (b[p++] != '=' || localEnd == local) {
            throw damaged();
        }
        while (isSpace(b[p])) {
            p++;
        }
        if (p >= end) {
            return -1;
        }
        byte quote = b[p++];
        if (quote != '"' && quote != '\'') {
            throw damaged();
        }
        int value = p;
        while (b[p] != quote) {
            if (b[p] == 0 || b[p] == '<') {
                if (p >= end) {
                    return -1;
                }
                throw damaged();
            }
            p++;
        }
        if (p >= end) {
            return -1;
        }
        note(local, localEnd, value, p);
        return p + 1;
    }

    private void note(int local, int localEnd, int value, int valueEnd) {
        if (attributes == ATTRIBUTES) {
            throw new Refused("problems.table.unsafe");
        }
        if (4 * attributes == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[4 * attributes] = local;
        places[4 * attributes + 1] = localEnd;
        places[4 * attributes + 2] = value;
        places[4 * attributes + 3] = valueEnd;
        attributes++;
    }
}
