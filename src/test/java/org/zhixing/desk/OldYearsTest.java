package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Dossier;
import org.zhixing.documents.ModelReader;
import org.zhixing.documents.ScoreWriter;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDifference.Step;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.PinnedModel;
import org.zhixing.review.Review;
import org.zhixing.work.Text;

/** Assessments keep the model of their time: whatever is published later, an old year scores the same. */
class OldYearsTest {

    @TempDir
    Path folder;

    @Test
    void publishingChangesNothingOfAnOldYearAndTheNextOneIsAskedByTheNewModel() {
        Path store = folder.resolve("zhixing.db");
        PinnedModel shipped = ModelReader.read(
                ShippedModels.all().stream()
                        .filter(s -> s.name().startsWith(Sample.MODEL))
                        .findFirst()
                        .orElseThrow()
                        .text(),
                "");
        Dossier year = Sample.dossiers(shipped).get(0);
        String id;
        Review before;
        try (Desk desk = Desk.open(store, library())) {
            id = desk.adopt(shipped, year, false);
            before = desk.review(id);
            publish(desk.models().drafts(), shipped);
        }
        try (Desk desk = Desk.open(store, library())) {
            Review after = desk.review(id);
            assertEquals(before.scorecard(), after.scorecard());
            assertEquals(ScoreWriter.write(before), ScoreWriter.write(after));
            assertEquals(shipped.sha256(), after.pinned().sha256());
            String next = desk.create(NewAssessment.blank(
                    year.assessment().agency(), year.assessment().period(), Sample.MODEL));
            assertEquals("2.0.0", desk.open(next).pinned().model().version());
        }
    }

    private static void publish(ModelDrafts drafts, PinnedModel shipped) {
        ModelDraft draft = drafts.begin(shipped);
        List<DraftStep> steps = List.of(
                new DraftStep.RemoveIndicator("M1.1"),
                new DraftStep.RemoveSubdimension("A3"),
                new DraftStep.EditDimension("V", new Text("价值", "Values"), 9),
                new DraftStep.MoveIndicator("V1.1", "M2", 0));
        for (DraftStep step : steps) {
            draft = drafts.apply(draft, step);
        }
        drafts.publish(draft, Step.MAJOR);
    }

    private ModelLibrary library() {
        return new ModelLibrary(ModelReader::read, ShippedModels.all(), folder.resolve("assessment-models"));
    }
}
