package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zhixing.assessment.Attachment;
import org.zhixing.store.CardRow;
import org.zhixing.store.Store;

/**
 * Files of different sizes, and the piece of evidence in the sample agency's store to which they are attached.
 *
 * @param files whose every line holds {@link #CANARY}
 */
record AttachedFiles(List<Path> files, String assessment, String evidence) {

    /** Found nowhere beside an encrypted store. */
    static final String CANARY = "柿子树下第三排的访视手记";

    private static final int[] LINES = {1, 900, 20_000};

    static AttachedFiles make(Path folder, Path store, Random random) throws Exception {
        List<Path> files = new ArrayList<>();
        for (int lines : LINES) {
            StringBuilder text = new StringBuilder();
            for (int line = 0; line < lines; line++) {
                text.append(CANARY).append(' ').append(random.nextLong()).append('\n');
            }
            files.add(Files.writeString(folder.resolve("attached" + files.size() + ".txt"), text));
        }
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"))) {
            List<String> piece = plain.rows(
                            "SELECT e.assessment_id, e.id FROM evidence e JOIN assessment a ON a.id = e.assessment_id"
                                    + " JOIN period p ON p.id = a.period_id ORDER BY p.from_date DESC, e.id LIMIT 1")
                    .get(0);
            return new AttachedFiles(List.copyOf(files), piece.get(0), piece.get(1));
        }
    }

    /** The command that attaches them all to the piece in a store. */
    List<String> attaching(Path store) {
        List<String> command = new ArrayList<>(List.of("evidence", "attach"));
        files.forEach(file -> command.add(file.toString()));
        command.addAll(List.of("--assessment", assessment, "--evidence", evidence, "--store", store.toString()));
        return command;
    }

    /** The folder with the contents beside a data file. */
    static Path beside(Path store) {
        return store.resolveSibling(store.getFileName() + ".attachments");
    }

    /** Copies a data file with the contents beside it. */
    static void copyStore(Path from, Path to) throws IOException {
        Files.copy(from, to);
        if (Files.isDirectory(beside(from))) {
            Folders.copy(beside(from), beside(to));
        }
    }

    /**
     * How many files the store names, each of which is there whole.
     *
     * @throws Failure when one is not
     */
    static int whole(Store store) {
        int named = 0;
        for (CardRow card : store.cards()) {
            for (Attachment file : store.read(card.id()).dossier().attachments()) {
                // Reading it holds the content against its hash.
                Failure.unless(
                        store.attachments().content(file.sha256()).length == file.bytes(),
                        "a content has another size");
                named++;
            }
        }
        return named;
    }
}
