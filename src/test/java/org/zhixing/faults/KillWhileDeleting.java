package org.zhixing.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * An assessment with records, an audit and attached files lies in the trash and is deleted for good, and the program is killed:
 * it is all there or all gone. Once it is gone and the program has started again, no text that only it had is left in any byte of
 * the file or beside it, but in the copies made before. What is still there is deleted, and killed, in the next round.
 */
final class KillWhileDeleting extends Campaign {

    /** Shorter texts are found by chance. */
    private static final int TELLING = 8;

    private final Moments moments = new Moments();
    private Path template;
    private String deleted = "";
    private Map<String, List<String>> before = Map.of();
    private Map<String, List<String>> after = Map.of();
    private List<String> canaries = List.of();

    KillWhileDeleting(Settings settings) throws IOException, InterruptedException {
        super(settings);
    }

    public static void main(String[] arguments) throws Exception {
        Tally tally = new KillWhileDeleting(Settings.of(arguments, "deleting", 200)).play();
        System.exit(tally.failures().isEmpty() ? 0 : 1);
    }

    @Override
    void prepare() throws Exception {
        Path made = Folders.fresh(work.resolve("made"));
        template = Files.createDirectories(made.resolve("begun")).resolve("zhixing.db");
        Files.copy(Stores.full(program, made), template);
        // With the first change comes the backup of the day: none that is made later names what is attached.
        AttachedFiles attached = AttachedFiles.make(made, template, new Random(settings.seed()));
        program.run(made, attached.attaching(template).toArray(String[]::new)).with(0);
        deleted = attached.assessment();
        program.run(made, "store", "trash", "put", deleted, "--store", template.toString())
                .with(0);
        Path tried = Folders.fresh(work.resolve("tried"));
        Path store = tried.resolve("zhixing.db");
        Folders.copy(template.getParent(), tried);
        WriteAhead log = WriteAhead.of(store);
        moments.measure(begin(tried), log::grows).with(0);
        try (PlainStore full = PlainStore.copyOf(template, tried.resolve("full"));
                PlainStore rest = PlainStore.copyOf(store, tried.resolve("look"))) {
            before = content(full.sound());
            after = content(rest.sound());
            canaries = onlyIn(full.texts(), rest.texts());
        }
        Failure.unless(canaries.size() > 100, "too little is deleted: " + canaries.size());
        System.out.println(moments.told() + "; " + canaries.size() + " texts go");
    }

    /** All but when contents were taken away. */
    private static Map<String, List<String>> content(PlainStore plain) throws SQLException {
        Map<String, List<String>> columns = plain.columns();
        columns.get("attachment_removal").remove("removed_at");
        return plain.content(columns);
    }

    private static List<String> onlyIn(Set<String> all, Set<String> rest) {
        String kept = String.join("\n", rest);
        List<String> only = new ArrayList<>(List.of(AttachedFiles.CANARY));
        all.stream()
                .filter(text -> text.length() >= TELLING && !kept.contains(text))
                .forEach(only::add);
        return only;
    }

    @Override
    boolean anew(int number) {
        return Files.notExists(work.resolve("round").resolve("zhixing.db"));
    }

    @Override
    Hit round(int number, Random random, Path folder) throws Exception {
        Path store = folder.resolve("zhixing.db");
        if (Files.notExists(store)) {
            Folders.copy(template.getParent(), folder);
        }
        WriteAhead log = WriteAhead.of(store);
        Running running = begin(folder);
        Hit hit = moments.kill(running, log::grows, random);
        Ended ended = running.ended();
        if (!ended.killed()) {
            ended.with(0);
        }
        boolean there = isThere(store, folder);
        Failure.unless(!there || ended.killed(), "called deleted, and there");
        program.run(folder, "assessment", "list", "--store", store.toString()).with(0);
        program.run(folder, "store", "check", "--store", store.toString()).with(0);
        Failure.unless(there == isThere(store, folder), "the next start made another of it");
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"))) {
            Failure.unless(content(plain).equals(there ? before : after), "there: " + there + ", and not so all else");
        }
        Folders.delete(folder.resolve("look"));
        List<String> parts = Folders.parts(folder);
        Failure.unless(parts.isEmpty(), "files in the making stay behind: " + parts);
        if (there) {
            tally.add("there", 1);
        } else {
            Folders.delete(folder.resolve("backups"));
            gone(folder);
            Folders.fresh(folder);
        }
        return hit;
    }

    private boolean isThere(Path store, Path folder) throws Exception {
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"))) {
            return plain.sound().number("SELECT COUNT(*) FROM assessment WHERE id = '" + deleted + "'") > 0;
        }
    }

    private void gone(Path folder) throws IOException {
        for (String name : Folders.names(folder)) {
            String bytes = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
            for (String each : canaries) {
                Failure.unless(
                        !bytes.contains(new String(each.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)),
                        name + " still holds what was deleted: " + each);
            }
        }
    }

    private Running begin(Path folder) throws IOException {
        String store = folder.resolve("zhixing.db").toString();
        Running running = program.start(folder, "store", "trash", "delete", deleted, "--yes", "--store", store);
        running.endInput();
        return running;
    }

    @Override
    String found() {
        return Tally.number(tally.rounds()) + " kills while deleting an assessment for good: all there "
                + tally.count("there") + " times, all gone "
                + (tally.rounds() - tally.count("there") - tally.failures().size()) + " times with none of its "
                + Tally.number(canaries.size()) + " texts left in any byte, anything else "
                + tally.failures().size() + " times";
    }
}
