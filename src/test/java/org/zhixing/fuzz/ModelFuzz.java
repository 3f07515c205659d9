package org.zhixing.fuzz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rating;
import org.zhixing.documents.ModelReader;
import org.zhixing.documents.ModelWriter;
import org.zhixing.documents.TextFile;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.scoring.Scoring;
import org.zhixing.work.PersonalText;

/** Models: what is accepted is written so that it reads back the same, and every assessment of it can be scored. */
public final class ModelFuzz {

    private static final String NAME = "model.json";
    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final EditedJson MODELS = Bases.edited("model.json");

    private ModelFuzz() {}

    /** What is loaded once must not count against the time of an input. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[0]);
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        byte[] bytes = MODELS.of(choices);
        Optional<PinnedModel> read = Refusal.orResult(() -> ModelReader.read(TextFile.decode(bytes, NAME), NAME));
        read.ifPresent(ModelFuzz::accepted);
    }

    private static void accepted(PinnedModel pinned) {
        AssessmentModel model = pinned.model();
        String written = ModelWriter.write(model, ModelReader.changes(pinned));
        Refusal.same(model, ModelReader.read(written, NAME).model());
        Numbers.areFinite(new Scoring(model).score(answered(model), Scoring.Detail.SCORES));
    }

    /** Every third indicator is left open, and two people see the rest differently. */
    private static Assessment answered(AssessmentModel model) {
        List<Rating> ratings = new ArrayList<>();
        int number = 0;
        for (String indicator : model.indicatorsById().keySet()) {
            if (number++ % 3 > 0) {
                ratings.add(rating(indicator, "r1", Role.S, model.scale().max() - number % 2));
                ratings.add(rating(indicator, "r2", Role.D, model.scale().min()));
            }
        }
        return Assessment.empty(model.id(), model.version(), new PersonalText("甲机构"), YEAR)
                .withRatings(ratings);
    }

    private static Rating rating(String indicator, String rater, Role role, int level) {
        return new Rating(indicator, rater, role, new Answer.Level(level), PersonalText.NONE);
    }
}
