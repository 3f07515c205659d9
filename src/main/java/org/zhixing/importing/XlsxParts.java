package org.zhixing.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.TableFailure.Refused;

/** The parts of a workbook's zip, and how they refer to each other. Names are found whatever their case or slashes. */
final class XlsxParts implements Closeable {

    /** @param type the last word of the relation's type, such as {@code worksheet} */
    record Relation(String type, String target) {}

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    XlsxParts(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        if (zip.size() > Limits.ZIP_ENTRIES) {
            zip.close();
            throw new Refused("problems.table.unsafe");
        }
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    private static String key(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** Bytes of a part as the file declares them; 0 when it does not. */
    long size(String name) {
        ZipEntry entry = entries.get(key(name));
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    @Nullable
    InputStream find(String name, Meter meter) throws IOException {
        ZipEntry entry = entries.get(key(name));
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        return entry == null || in == null ? null : new PartStream(in, entry, meter);
    }

    InputStream get(String name, Meter meter) throws IOException {
        InputStream in = find(name, meter);
        if (in == null) {
            throw new Refused("problems.table.damaged");
        }
        return in;
    }

    /** What a part refers to inside the file, by the identifiers it uses; what lies outside is left out. */
    Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, Relation> relations = new LinkedHashMap<>();
        InputStream in = find(folder + "_rels/" + part.substring(slash + 1) + ".rels", new Meter());
        if (in == null) {
            return relations;
        }
        try (in) {
            Xml.walk(in, (name, xml) -> {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                boolean outside = "External".equalsIgnoreCase(xml.attribute("TargetMode"));
                if (name.equals("Relationship") && id != null && type != null && target != null && !outside) {
                    relations.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
                }
            });
        }
        return relations;
    }

    /** A target beside the part's folder or from the root. */
    static String resolve(String folder, String target) {
        try {
            return URI.create("/" + folder)
                    .resolve(target.replace('\\', '/'))
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
