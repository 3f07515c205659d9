package org.zhixing.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhixing.documents.DraftDocument;
import org.zhixing.documents.TextFile;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** The drafts of models as files of a folder, each whole at any moment. */
final class DraftFiles {
    private static final String ENDING = ".json";

    /** What a draft is called, so that no name leads out of the folder. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,60}");

    private final Path folder;

    /** What was read or written last, by id, with its text: a file that did not change is not parsed again. */
    private final Map<String, Map.Entry<String, ModelDraft>> known = new HashMap<>();

    DraftFiles(Path folder) {
        this.folder = folder;
    }

    List<String> ids() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(id -> ID.matcher(id).matches())
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** @throws ProblemException (INPUT) when there is none of this id, or it cannot be understood */
    ModelDraft read(String id) {
        String text = TextFile.read(file(id));
        Map.Entry<String, ModelDraft> last = known.get(id);
        if (last != null && last.getKey().equals(text)) {
            return last.getValue();
        }
        ModelDraft draft = DraftDocument.read(text, file(id).toString());
        if (!draft.id().equals(id)) {
            throw Rules.refused(file(id).toString(), "problems.draft.noDraft");
        }
        known.put(id, Map.entry(text, draft));
        return draft;
    }

    /** @throws ProblemException (STORE) when it cannot be written; what was there is then as it was */
    void write(ModelDraft draft) {
        String text = DraftDocument.write(draft);
        SafeFile.write(file(draft.id()), text, "problems.store.draftNotKept");
        known.put(draft.id(), Map.entry(text, draft));
    }

    void delete(String id) {
        try {
            Files.deleteIfExists(file(id));
            known.remove(id);
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(file(id).toString(), "problems.store.draftNotKept"), e);
        }
    }

    private Path file(String id) {
        if (!ID.matcher(id).matches()) {
            throw Rules.refused("", "problems.draft.noDraft");
        }
        return folder.resolve(id + ENDING);
    }
}
