package org.zhixing.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.zhixing.assessment.Dossier;
import org.zhixing.documents.AssessmentReader;
import org.zhixing.documents.TextFile;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** A self-check out of a file. */
public final class ArrivedAssessment {

    private ArrivedAssessment() {}

    /**
     * Takes in the self-check of a file, answers and plan, under the installed model that it names.
     *
     * @return its id in the data file
     * @throws ProblemException INPUT when the model is not installed, or the file is not valid under it, with every
     *     problem found
     */
    public static String adopt(Path file, Desk desk) {
        ModelLibrary models = desk.models();
        String text = TextFile.read(file);
        String name = file.toString();
        String id = AssessmentReader.modelOf(text, name);
        PinnedModel newest = Optional.ofNullable(id)
                .flatMap(models::newest)
                .orElseThrow(() -> new ProblemException(
                        ProblemException.Kind.INPUT,
                        id == null
                                ? Problem.at(name, "problems.found.noModel")
                                : Problem.at(id, "problems.change.unknownModel")));
        Dossier read = AssessmentReader.readDossier(text, name, newest.model());
        String version = read.assessment().modelVersion();
        PinnedModel pinned = models.versions(newest.model().id()).stream()
                .filter(model -> model.model().version().equals(version))
                .findFirst()
                .orElse(newest);
        Dossier dossier = pinned.equals(newest) ? read : AssessmentReader.readDossier(text, name, pinned.model());
        return desk.adopt(pinned, dossier, false);
    }
}
