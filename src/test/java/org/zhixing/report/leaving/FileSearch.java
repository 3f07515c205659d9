package org.zhixing.report.leaving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Which of many texts stand anywhere in a file: in its name, its bytes, every member of an archive, every inflated stream and
 * every string of a PDF and the text of its pages; as UTF-8, UTF-16 of either order and GBK, escaped as XML or JSON does it,
 * and however they are broken by white space or markup.
 */
final class FileSearch {

    private static final Pattern ENTITY = Pattern.compile("&#(x?)([0-9A-Fa-f]{2,6});|\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,2000}>");
    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GBK"));
    private static final int START = 3;

    private final Map<String, List<String>> byStart = new HashMap<>();
    private final BitSet starts = new BitSet(1 << 20);
    private final Set<String> found = new LinkedHashSet<>();

    FileSearch(Set<String> wanted) {
        for (String text : wanted) {
            String squeezed = squeezed(text);
            byStart.computeIfAbsent(squeezed.substring(0, START), s -> new ArrayList<>())
                    .add(text);
            starts.set(hash(squeezed, 0));
        }
    }

    Set<String> in(Path file) throws IOException {
        text(file.getFileName().toString());
        byte[] bytes = Files.readAllBytes(file);
        bytes(bytes);
        if (file.toString().endsWith(".pdf")) {
            pdf(bytes);
        } else if (bytes[0] == 'P' && bytes[1] == 'K') {
            zip(bytes);
        }
        return found;
    }

    private void zip(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text(entry.getName() + " " + entry.getComment());
                byte[] member = zip.readAllBytes();
                bytes(member);
                if (member.length > 1 && member[0] == 'P' && member[1] == 'K') {
                    zip(member);
                }
            }
        }
    }

    private void pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            text(new PDFTextStripper().getText(document));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                COSBase base = object.getObject();
                if (base != null) {
                    object(base, 0);
                }
            }
            object(document.getDocument().getTrailer(), 0);
        }
    }

    private void object(COSBase base, int depth) throws IOException {
        if (base instanceof COSString string) {
            text(string.getString());
        } else if (base instanceof COSArray array && depth < 6) {
            for (COSBase one : array) {
                if (one != null) {
                    object(one, depth + 1);
                }
            }
        } else if (base instanceof COSDictionary dictionary && depth < 6) {
            if (dictionary instanceof COSStream stream) {
                try (var in = stream.createInputStream()) {
                    bytes(in.readAllBytes());
                }
            }
            for (COSBase one : dictionary.getValues()) {
                if (!(one instanceof COSObject)) {
                    object(one, depth + 1);
                }
            }
        }
    }

    private void bytes(byte[] bytes) {
        for (Charset charset : CHARSETS) {
            text(new String(bytes, charset));
            if (charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)) {
                text(new String(bytes, 1, bytes.length - 1, charset));
            }
        }
    }

    private void text(String raw) {
        String plain = raw.indexOf("&#") >= 0 || raw.indexOf("\\u") >= 0 ? unescaped(raw) : raw;
        squeezedText(squeezed(plain));
        if (plain.indexOf('<') >= 0) {
            squeezedText(squeezed(MARKUP.matcher(plain).replaceAll("")));
        }
    }

    private static String unescaped(String text) {
        Matcher matcher = ENTITY.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            int code = matcher.group(3) != null
                    ? Integer.parseInt(matcher.group(3), 16)
                    : matcher.group(1).isEmpty() && !matcher.group(2).matches("\\d+")
                            ? 0xFFFD
                            : Integer.parseInt(
                                    matcher.group(2), matcher.group(1).isEmpty() ? 10 : 16);
            matcher.appendReplacement(
                    plain, Matcher.quoteReplacement(Character.isValidCodePoint(code) ? Character.toString(code) : "?"));
        }
        return matcher.appendTail(plain).toString();
    }

    private void squeezedText(String text) {
        for (int i = 0; i + START <= text.length(); i++) {
            if (starts.get(hash(text, i))) {
                for (String one : byStart.getOrDefault(text.substring(i, i + START), List.of())) {
                    if (text.startsWith(squeezed(one), i)) {
                        found.add(one);
                    }
                }
            }
        }
    }

    private static int hash(String text, int at) {
        return (text.charAt(at) * 31_337 + text.charAt(at + 1) * 2_011 + text.charAt(at + 2) * 17) & 0xFFFFF;
    }

    private static String squeezed(String text) {
        return WHITE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
