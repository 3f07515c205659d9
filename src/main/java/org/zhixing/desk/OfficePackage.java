package org.zhixing.desk;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a Word, Excel or PowerPoint file says of itself: the names of its parts, and its list of their types. Nothing else of
 * it is unpacked.
 *
 * @param parts names in lower case
 * @param types the list, as text
 */
record OfficePackage(List<String> parts, String types) {

    private static final String TYPES = "[Content_Types].xml";
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int DIRECTORY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int DEFLATED = 8;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LONGEST_TYPES = 1 << 20;
    private static final int SHORT = 0xffff;

    /** The part that the file is about, in the list of types. */
    private static final Pattern MAIN = Pattern.compile(
            "ContentType\\s*=\\s*[\"'](application/vnd\\.openxmlformats-officedocument\\.[a-z]+\\.(?:document|sheet|presentation))"
                    + "\\.main\\+xml[\"']");

    private static final Pattern RUNS =
            Pattern.compile(".*\\.(?:exe|dll|com|bat|cmd|scr|msi|js|jse|vbs|vbe|wsf|hta|ps1|jar|lnk|html?|class)");

    OfficePackage {
        parts = List.copyOf(parts);
    }

    /** Empty when it is none, or cannot be read. */
    static Optional<OfficePackage> read(byte[] content) {
        try {
            return Optional.ofNullable(read(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN)));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | DataFormatException damaged) {
            return Optional.empty();
        }
    }

    private static @org.jspecify.annotations.Nullable OfficePackage read(ByteBuffer zip) throws DataFormatException {
        int end = zip.limit() - END_BYTES;
        while (end >= 0 && zip.limit() - end <= LONGEST_COMMENT + END_BYTES && zip.getInt(end) != END) {
            end--;
        }
        int count = zip.getShort(end + 10) & SHORT;
        int at = zip.getInt(end + 16);
        Map<String, Integer> entries = new HashMap<>();
        for (int i = 0; i < count; i++) {
            if (zip.getInt(at) != DIRECTORY) {
                return null;
            }
            byte[] name = new byte[zip.getShort(at + 28) & SHORT];
            zip.get(at + 46, name);
            boolean twice = entries.put(new String(name, StandardCharsets.UTF_8), at) != null;
            if (twice) {
                return null;
            }
            at += 46 + name.length + (zip.getShort(at + 30) & SHORT) + (zip.getShort(at + 32) & SHORT);
        }
        Integer types = entries.get(TYPES);
        return types == null
                ? null
                : new OfficePackage(
                        entries.keySet().stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toList(),
                        text(zip, types));
    }

    private static String text(ByteBuffer zip, int entry) throws DataFormatException {
        int packed = zip.getInt(entry + 20);
        int local = zip.getInt(entry + 42);
        if (zip.getInt(local) != LOCAL || packed < 0) {
            throw new DataFormatException();
        }
        int from = local + LOCAL_BYTES + (zip.getShort(local + 26) & SHORT) + (zip.getShort(local + 28) & SHORT);
        byte[] bytes = new byte[Math.min(packed, zip.limit())];
        zip.get(from, bytes);
        if ((zip.getShort(entry + 10) & SHORT) != DEFLATED) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes);
            byte[] text = new byte[LONGEST_TYPES];
            int length = 0;
            while (length < text.length && !inflater.finished()) {
                int more = inflater.inflate(text, length, text.length - length);
                if (more == 0) {
                    break;
                }
                length += more;
            }
            if (!inflater.finished()) {
                throw new DataFormatException();
            }
            return new String(text, 0, length, StandardCharsets.UTF_8);
        } finally {
            inflater.end();
        }
    }

    /** The media type of the whole, such as that of a Word document; empty when it is another, or holds macros. */
    Optional<String> mainType() {
        Matcher main = MAIN.matcher(types);
        return main.find() ? Optional.of(main.group(1)) : Optional.empty();
    }

    /** Whether nothing in it would run: no macros, no controls, no programs. */
    boolean isQuiet() {
        String told = types.toLowerCase(Locale.ROOT);
        return !told.contains("macroenabled")
                && !told.contains("vbaproject")
                && !told.contains("activex")
                && parts.stream()
                        .noneMatch(part -> part.endsWith("vbaproject.bin")
                                || part.contains("/activex/")
                                || RUNS.matcher(part).matches());
    }
}
