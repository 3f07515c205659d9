package org.zhixing.fuzz;

import java.util.Optional;
import org.zhixing.assessment.Dossier;
import org.zhixing.documents.AssessmentReader;
import org.zhixing.documents.AssessmentWriter;
import org.zhixing.documents.TextFile;
import org.zhixing.scoring.Scoring;

/** Assessment files: what is accepted is written so that it reads back the same, and has a score that is a number or none. */
public final class AssessmentFuzz {

    private static final String NAME = "assessment.json";
    private static final EditedJson FILES = Bases.edited(NAME);
    private static final Scoring SCORING = new Scoring(Bases.MODEL.model());

    private AssessmentFuzz() {}

    /** What is loaded once must not count against the time of an input. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[0]);
    }

    public static void fuzzerTestOneInput(byte[] input) {
        byte[] bytes = FILES.of(new Choices(input));
        Optional<Dossier> read = Refusal.orResult(() -> read(TextFile.decode(bytes, NAME)));
        read.ifPresent(AssessmentFuzz::accepted);
    }

    private static void accepted(Dossier dossier) {
        Refusal.same(dossier, read(AssessmentWriter.write(dossier)));
        Numbers.areFinite(SCORING.score(dossier.assessment(), Scoring.Detail.FULL));
    }

    private static Dossier read(String text) {
        return AssessmentReader.readDossier(text, NAME, Bases.MODEL.model());
    }
}
