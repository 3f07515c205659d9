package org.zhixing.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zhixing.store.archive.ArchiveEntry;
import org.zhixing.store.archive.ArchiveReader;

/** Archives of a data file and attachments: what is accepted unpacks to exactly the files that were told, inside the folder. */
public final class ArchiveFuzz {

    private static final String LIST = "manifest.txt";
    private static final String HEAD = "zhixing-archive 1\n";
    private static final LocalDateTime DAY = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int MOST_FILES = 6;

    private static final List<String> NAMES = List.of(
            ArchiveEntry.DATA,
            LIST,
            "../data.db",
            "/data.db",
            "C:\\data.db",
            "attachments/",
            "attachments/../data.db",
            "attachments/00/" + "0".repeat(64),
            "attachments/00/" + "0".repeat(64) + ".sealed",
            "DATA.DB",
            "data.db\u0000",
            "\u202Ebd.atad",
            "");

    private static final List<String> PIECES = List.of(
            "\n",
            " ",
            "0 ",
            "99999999999999999999 ",
            "-1 ",
            "zhixing-archive 2",
            "../",
            "0 " + "0".repeat(64) + " x\n");

    /** One of the files inside. */
    private record Item(String name, byte[] content) {}

    private ArchiveFuzz() {}

    /** What is loaded once must not count against the time of an input. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[] {1, 2});
        fuzzerTestOneInput(new byte[] {3});
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        byte[] archive = archive(choices);
        Optional<List<ArchiveEntry>> read = Refusal.orResult(() -> ArchiveReader.check(archive));
        Path file = Scratch.holding(archive);
        Optional<List<ArchiveEntry>> unpacked = Refusal.orResult(() -> unpacked(file));
        Refusal.same(read, unpacked);
    }

    private static byte[] archive(Choices choices) {
        int manner = choices.below(4);
        if (manner == 3) {
            return choices.rest();
        }
        List<Item> items = new ArrayList<>();
        items.add(new Item(ArchiveEntry.DATA, bytes("the data file")));
        for (int i = choices.below(3); i > 0; i--) {
            byte[] content = bytes("attachment " + i);
            String hash = sha256(content);
            items.add(new Item(ArchiveEntry.ATTACHMENTS + hash.substring(0, 2) + "/" + hash, content));
        }
        for (int edits = manner == 1 ? MOST_FILES : 0; edits > 0 && choices.more(); edits--) {
            edit(items, choices);
        }
        String list = list(items);
        byte[] zip = zip(items, manner == 2 ? EditedText.edited(list, PIECES, choices) : list);
        return manner == 0 ? EditedTable.flipped(zip, choices) : zip;
    }

    private static void edit(List<Item> items, Choices choices) {
        int at = choices.below(items.size());
        Item item = items.get(at);
        switch (choices.below(5)) {
            case 0 -> items.set(at, new Item(choices.of(NAMES), item.content()));
            case 1 -> items.set(at, new Item(choices.text(), item.content()));
            case 2 -> items.set(at, new Item(item.name(), bytes(choices.text())));
            case 3 -> items.add(at, new Item(choices.of(NAMES), bytes(choices.text())));
            default -> items.add(items.remove(at));
        }
    }

    private static String list(List<Item> items) {
        StringBuilder list = new StringBuilder(HEAD);
        for (Item item : items) {
            list.append(item.content().length + " " + sha256(item.content()) + " " + item.name() + "\n");
        }
        return list.toString();
    }

    /** A name that stands there twice is left out the second time. */
    private static byte[] zip(List<Item> items, String list) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Set<String> names = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, LIST, bytes(list));
            names.add(LIST);
            for (Item item : items) {
                if (names.add(item.name())) {
                    put(zip, item.name(), item.content());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(DAY);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static List<ArchiveEntry> unpacked(Path file) {
        Path folder = Scratch.folder();
        try {
            List<ArchiveEntry> entries = ArchiveReader.unpack(file, folder);
            Set<String> told = new HashSet<>();
            entries.forEach(entry -> told.add(entry.name()));
            Refusal.same(told, files(folder));
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(
                            file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
        }
        return names;
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path place : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
