package org.zhixing.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Models;
import org.zhixing.model.PinnedModel;
import org.zhixing.records.Period;
import org.zhixing.store.Store;
import org.zhixing.work.PersonalText;

/** Desks for tests over a small model: indicators M1.1 to M1.3 and M2.1, and the whole matrix. */
final class Desks {

    static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    static final Period NEXT = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    static final PersonalText AGENCY = new PersonalText("示例机构");
    static final AssessmentModel MODEL = Models.of(
            Models.dimension("M", 1, Models.subdimension("M1", 1, 1, 1, 1), Models.subdimension("M2", 1, 1.0)));
    static final String TEXT = "{\"text\": \"of the test model\"}";
    static final PinnedModel PINNED =
            new PinnedModel(MODEL, TEXT, "d01fc18e4b23a41980c10a097a212be4d9c73f4faf3beaf999a7fa4bfa3aea20");

    private Desks() {}

    static Desk open(Path folder) {
        return open(folder, library(folder));
    }

    /** The same with the models that come with the program. */
    static Desk shipped(Path folder) {
        return open(folder, ModelLibrary.usual());
    }

    private static Desk open(Path folder, ModelLibrary models) {
        return Desk.open(SealedDesks.prepared(folder.resolve("zhixing.db")), models, SealedDesks.secret());
    }

    /** The data file of a desk that is closed. */
    static Store store(Path folder) {
        return Store.open(folder.resolve("zhixing.db"), SealedDesks.secret());
    }

    static ModelLibrary library(Path folder) {
        Map<String, PinnedModel> known = Map.of(TEXT, PINNED);
        return new ModelLibrary(
                (text, name) -> known.get(text),
                List.of(new ShippedModels.Source("test-model", TEXT)),
                folder.resolve("assessment-models"));
    }

    static NewAssessment blank() {
        return NewAssessment.blank(AGENCY, YEAR, MODEL.id());
    }
}
