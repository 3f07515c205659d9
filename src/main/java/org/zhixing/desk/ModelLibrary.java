package org.zhixing.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.zhixing.audit.AuditModel;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.documents.AuditModelReader;
import org.zhixing.documents.ModelReader;
import org.zhixing.documents.TextFile;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.SemanticVersion;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.UserFolders;

/**
 * The models there are, of self-checks and of the case-file audit: those that come with the program, and the user's own in a
 * folder of the data folder, each version in a folder of its own and never changed. Of several with the same id the highest
 * version counts. May be used from any thread.
 */
public final class ModelLibrary {

    private static final String MODEL = "model.json";

    private final BiFunction<String, String, PinnedModel> reader;
    private final Path own;
    private final List<ShippedModels.Source> shipped;
    /** By text: models of either kind. */
    private final Map<String, Object> read = new HashMap<>();

    private final ModelDrafts drafts;

    /**
     * @param reader from a text and the name of where it is from to the model; throws {@link ProblemException} (INPUT)
     * @param own the user's folder; need not exist
     */
    ModelLibrary(BiFunction<String, String, PinnedModel> reader, List<ShippedModels.Source> shipped, Path own) {
        this.reader = reader;
        this.shipped = List.copyOf(shipped);
        this.own = own;
        this.drafts = new ModelDrafts(this, own.resolveSibling("model-drafts"));
    }

    /** Those of this program and this user. */
    public static ModelLibrary usual() {
        return new ModelLibrary(
                ModelReader::read, ShippedModels.all(), UserFolders.data().resolve("assessment-models"));
    }

    /** The models that this user is changing. */
    public ModelDrafts drafts() {
        return drafts;
    }

    /** The models of self-checks that can be chosen, one for each id, by id. */
    public List<PinnedModel> all() {
        Map<String, PinnedModel> newest = new TreeMap<>();
        known().forEach(model -> offer(newest, model));
        return List.copyOf(newest.values());
    }

    /** Whether there is a model of this id, of either kind. */
    boolean holds(String id) {
        return !versions(id).isEmpty()
                || audits().stream().anyMatch(m -> m.model().id().equals(id));
    }

    /** Every version of a model that there is, the highest first. */
    public List<PinnedModel> versions(String id) {
        Map<String, PinnedModel> byVersion = new LinkedHashMap<>();
        known().stream()
                .filter(m -> m.model().id().equals(id))
                .forEach(m -> byVersion.putIfAbsent(m.model().version(), m));
        return byVersion.values().stream()
                .sorted(Comparator.comparing(ModelLibrary::version).reversed())
                .toList();
    }

    /** Ids of indicators that some version of the model has and this one does not. */
    Set<String> retired(AssessmentModel base) {
        Set<String> retired = new HashSet<>();
        versions(base.id()).stream()
                .flatMap(m -> m.model().indicators().stream())
                .map(Indicator::id)
                .forEach(retired::add);
        base.indicators().forEach(i -> retired.remove(i.id()));
        return retired;
    }

    private List<PinnedModel> known() {
        return readable().stream()
                .filter(PinnedModel.class::isInstance)
                .map(PinnedModel.class::cast)
                .toList();
    }

    /** The newest models of case-file audits, one for each id, by id. */
    public List<PinnedAuditModel> audits() {
        Map<String, PinnedAuditModel> newest = new TreeMap<>();
        for (Object model : readable()) {
            if (model instanceof PinnedAuditModel audit) {
                newest.merge(
                        audit.model().id(),
                        audit,
                        (old, other) -> other.model()
                                                .semanticVersion()
                                                .compareTo(old.model().semanticVersion())
                                        > 0
                                ? other
                                : old);
            }
        }
        return List.copyOf(newest.values());
    }

    /** The model by which case files are audited now. */
    public PinnedAuditModel audit() {
        return audits().stream()
                .filter(m -> m.model().id().equals(AuditModel.USUAL))
                .findFirst()
                .orElseThrow();
    }

    /** All that can be read, of either kind. */
    private List<Object> readable() {
        List<Object> models = new ArrayList<>();
        for (ShippedModels.Source source : shipped) {
            models.add(either(source.text(), source.name()));
        }
        for (Path file : ownFiles()) {
            try {
                models.add(either(TextFile.read(file), file.toString()));
            } catch (ProblemException e) {
                // Told by problems(); a broken model must not keep the others away.
                continue;
            }
        }
        return models;
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

    /** What is wrong with a model file of either kind; nothing when it can be used. */
    public List<Problem> check(Path file) {
        try {
            either(TextFile.read(file), file.toString());
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
        keep(model);
        return model;
    }

    /**
     * Keeps a model file as the next version of what there is, where its version says what changed: a patch no more than
     * words, a minor no other ruler; and no id comes back as another question.
     *
     * @throws ProblemException INPUT when it is no valid model, or its version is not higher or says too little; STORE when it
     *     cannot be kept
     */
    public PinnedModel publish(Path file) {
        PinnedModel model = read(file);
        newest(model.model().id()).ifPresent(latest -> new NextVersion(this, latest, model).check(file.toString()));
        return install(file);
    }

    /**
     * Keeps a new version beside all the others: a version that is there is never replaced.
     *
     * @throws ProblemException INPUT when there is this version; STORE when it cannot be kept
     */
    PinnedModel keep(PinnedModel model) {
        String id = model.model().id();
        String version = model.model().version();
        Path kept = own.resolve(id).resolve(version).resolve(MODEL);
        boolean there = versions(id).stream().anyMatch(m -> m.model().version().equals(version));
        if (there || Files.exists(kept)) {
            throw Rules.refused(id, "problems.change.modelNotNewer", id, version);
        }
        SafeFile.write(kept, model.text(), "problems.store.modelNotKept");
        return model;
    }

    /** A new version by its text. */
    PinnedModel keep(String text, String name) {
        return keep(read(text, name));
    }

    /**
     * A self-check's model by its text, read once however often it is asked for.
     *
     * @throws ProblemException (INPUT) when it is no such model
     */
    PinnedModel read(String text, String name) {
        if (either(text, name) instanceof PinnedModel model) {
            return model;
        }
        throw Rules.refused(name, "problems.model.auditModel");
    }

    /** The same for a model of the case-file audit. */
    PinnedAuditModel readAudit(String text, String name) {
        if (either(text, name) instanceof PinnedAuditModel model) {
            return model;
        }
        throw Rules.refused(name, "problems.model.checkModel");
    }

    private Object either(String text, String name) {
        synchronized (read) {
            Object known = read.get(text);
            if (known == null) {
                known = AuditModelReader.understands(text, name)
                        ? AuditModelReader.read(text, name)
                        : reader.apply(text, name);
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

    /** One folder for each model, and in it one for each version; a file put straight into the first is one as well. */
    private List<Path> ownFiles() {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders(own)) {
            files.add(folder.resolve(MODEL));
            folders(folder).forEach(version -> files.add(version.resolve(MODEL)));
        }
        return files.stream().filter(Files::isRegularFile).toList();
    }

    private static List<Path> folders(Path within) {
        if (!Files.isDirectory(within)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(within)) {
            return entries.filter(Files::isDirectory)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
