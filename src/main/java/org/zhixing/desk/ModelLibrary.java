package org.zhixing.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.zhixing.documents.ModelReader;
import org.zhixing.documents.TextFile;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.SemanticVersion;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/**
 * The models there are: those that come with the program, and the user's own in a folder of the data folder, each in a
 * folder of its own. Of several with the same id the highest version counts. May be used from any thread.
 */
public final class ModelLibrary {

    private final BiFunction<String, String, PinnedModel> reader;
    private final Path own;
    private final List<ShippedModels.Source> shipped;
    private final Map<String, PinnedModel> read = new HashMap<>();

    /**
     * @param reader from a text and the name of where it is from to the model; throws {@link ProblemException} (INPUT)
     * @param own the user's folder; need not exist
     */
    ModelLibrary(BiFunction<String, String, PinnedModel> reader, List<ShippedModels.Source> shipped, Path own) {
        this.reader = reader;
        this.shipped = List.copyOf(shipped);
        this.own = own;
    }

    /** Those of this program and this user. */
    public static ModelLibrary usual() {
        return new ModelLibrary(
                ModelReader::read, ShippedModels.all(), Desk.dataFolder().resolve("assessment-models"));
    }

    /** The models that can be chosen, one for each id, by id. */
    public List<PinnedModel> all() {
        Map<String, PinnedModel> newest = new TreeMap<>();
        for (ShippedModels.Source source : shipped) {
            offer(newest, read(source.text(), source.name()));
        }
        for (Path file : ownFiles()) {
            try {
                offer(newest, read(file));
            } catch (ProblemException e) {
                // Told by problems(); a broken model must not keep the others away.
                continue;
            }
        }
        return List.copyOf(newest.values());
    }

    public Optional<PinnedModel> newest(String id) {
        return all().stream().filter(m -> m.model().id().equals(id)).findFirst();
    }

    /** What is wrong with the user's own models; such models are left out. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Path file : ownFiles()) {
            problems.addAll(check(file));
        }
        return problems;
    }

    /** What is wrong with a model file; nothing when it can be used. */
    public List<Problem> check(Path file) {
        try {
            read(file);
            return List.of();
        } catch (ProblemException e) {
            return e.problems();
        }
    }

    /**
     * Keeps a model file among the user's own.
     *
     * @throws ProblemException INPUT when it is no valid model or there is one of that version or a higher one; STORE when it
     *     cannot be kept
     */
    public PinnedModel install(Path file) {
        PinnedModel model = read(file);
        newest(model.model().id())
                .filter(known -> version(known).compareTo(version(model)) >= 0)
                .ifPresent(known -> {
                    throw Rules.refused(
                            file.toString(),
                            "problems.change.modelNotNewer",
                            known.model().id(),
                            known.model().version());
                });
        Path kept = own.resolve(model.model().id()).resolve("model.json");
        try {
            Files.createDirectories(kept.getParent());
            Path beside = kept.resolveSibling("model.json.part");
            Files.writeString(beside, model.text(), StandardCharsets.UTF_8);
            Files.move(beside, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(kept.toString(), "problems.store.modelNotKept"), e);
        }
        return model;
    }

    /** A model by its text, read once however often it is asked for. */
    PinnedModel read(String text, String name) {
        synchronized (read) {
            PinnedModel known = read.get(text);
            if (known == null) {
                known = reader.apply(text, name);
                read.put(text, known);
            }
            return known;
        }
    }

    private PinnedModel read(Path file) {
        return read(TextFile.read(file), file.toString());
    }

    private static void offer(Map<String, PinnedModel> newest, PinnedModel model) {
        newest.merge(
                model.model().id(), model, (old, other) -> version(other).compareTo(version(old)) > 0 ? other : old);
    }

    private static SemanticVersion version(PinnedModel pinned) {
        return SemanticVersion.parse(pinned.model().version()).orElseThrow();
    }

    private List<Path> ownFiles() {
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(own)) {
            return folders.map(folder -> folder.resolve("model.json"))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
