package org.zhixing.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhixing.secrets.DamagedSecretException;
import org.zhixing.secrets.DataKey;

/**
 * Takes the contents of attachments along when the data file goes over to another key, or to none. All of them are written
 * again before the data file changes and the old ones go after it, so that each is there at any moment for the data file that
 * is there. A list tells the next program that opens the data file what to take away, whichever of the two it finds.
 *
 * @param from the contents under the present key
 * @param key of the data file afterwards; null for a plain one
 */
record Rekeying(Contents from, @Nullable DataKey key) {

    private static final Logger LOG = LoggerFactory.getLogger(Rekeying.class);
    private static final String LIST = "rekeying.txt";

    private record Pair(Path old, Path now) {
        String line(Path folder) {
            return folder.relativize(old) + " " + folder.relativize(now);
        }
    }

    /** @throws org.zhixing.work.ProblemException STORE when a content cannot be written; all is then as it was */
    void around(Runnable work) {
        aroundStoppable(() -> {
            work.run();
            return true;
        });
    }

    /** The same for work that says whether it changed anything; where it did not, all is as it was. */
    boolean aroundStoppable(BooleanSupplier work) {
        Contents to = from.under(key);
        if (from.keeper().equals(to.keeper())) {
            return work.getAsBoolean();
        }
        List<Pair> made = new ArrayList<>();
        List<Path> before = new ArrayList<>();
        try {
            before.addAll(from.all());
            if (!before.isEmpty()) {
                write(to, before, made);
            }
            boolean changed = work.getAsBoolean();
            remove(made.stream().map(changed ? Pair::old : Pair::now).toList());
            return changed;
        } catch (IOException e) {
            remove(made.stream().map(Pair::now).toList());
            throw Trouble.behind(e, from.store());
        } catch (RuntimeException | Error e) {
            remove(made.stream().map(Pair::now).toList());
            throw e;
        }
    }

    private void write(Contents to, List<Path> before, List<Pair> made) throws IOException {
        try (FileChannel list = FileChannel.open(
                        list(from),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                BufferedWriter lines = new BufferedWriter(Channels.newWriter(list, StandardCharsets.US_ASCII))) {
            told(list, lines, to.keeper());
            for (Path old : before) {
                byte[] content = content(old);
                if (content == null) {
                    continue;
                }
                String sha256 = Contents.isSealed(old) ? Contents.hash(content) : Contents.sha256Of(old);
                Path now = to.besides(old, sha256);
                if (!now.equals(old) && Files.notExists(now)) {
                    Pair pair = new Pair(old, now);
                    told(list, lines, pair.line(from.folder()));
                    made.add(pair);
                    to.write(content, now);
                }
            }
        }
    }

    private static void told(FileChannel list, BufferedWriter lines, String line) throws IOException {
        lines.write(line + "\n");
        lines.flush();
        list.force(true);
    }

    /** One that is damaged, or of a key that is long gone, stays as it is. */
    private byte @Nullable [] content(Path file) throws IOException {
        try {
            return from.read(file);
        } catch (DamagedSecretException e) {
            LOG.warn("a content stays as it is: {}", e.getMessage());
            return null;
        }
    }

    private void remove(List<Path> files) {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(list(from));
        } catch (IOException e) {
            LOG.warn("contents of the other key stay: {}", e.getClass().getSimpleName());
        }
    }

    /** Brings to its end what a program had begun when it died, for the data file as it is now. */
    static void finish(Contents present) throws IOException {
        if (Files.notExists(list(present))) {
            return;
        }
        List<String> lines = Files.readAllLines(list(present), StandardCharsets.US_ASCII);
        boolean done = !lines.isEmpty() && lines.get(0).equals(present.keeper());
        List<Path> all = present.all();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] names = line.split(" ", -1);
            if (names.length == 2) {
                Path old = present.folder().resolve(names[0]);
                Path now = present.folder().resolve(names[1]);
                // Of a line that was cut, or that somebody wrote, nothing is taken away but one of two contents.
                if (all.contains(old) && all.contains(now)) {
                    Files.deleteIfExists(done ? old : now);
                }
            }
        }
        Files.deleteIfExists(list(present));
    }

    /** Encrypts what lies openly beside a sealed store: brought by a backup, or left by a program that died. */
    static void sealPlain(Contents present) throws IOException {
        if (present.key() == null) {
            return;
        }
        for (Path file : present.all()) {
            if (!Contents.isSealed(file)) {
                String sha256 = Contents.sha256Of(file);
                Path sealed = present.besides(file, sha256);
                if (Files.notExists(sealed)) {
                    present.write(Files.readAllBytes(file), sealed);
                }
                Files.deleteIfExists(file);
            }
        }
    }

    private static Path list(Contents contents) {
        return contents.folder().resolve(LIST);
    }
}
