package org.zhixing.documents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;

/** Writes assessment files. Names of raters stay in the program. */
public final class AssessmentWriter {

    private AssessmentWriter() {}

    /** One assessment as a document of its own. */
    public static String write(Assessment assessment) {
        return Json.write(document(assessment));
    }

    /** The same with its action plan, in which owners are named as people typed them. */
    public static String write(Dossier dossier) {
        return Json.write(document(dossier));
    }

    /** Several with their plans under one key, as {@code store dump} prints them. */
    public static String writeAll(List<Dossier> dossiers) {
        return Json.write(Json.object(
                "assessments", dossiers.stream().map(AssessmentWriter::document).toList()));
    }

    private static Map<String, @Nullable Object> document(Dossier dossier) {
        Map<String, @Nullable Object> document = document(dossier.assessment());
        PlanForm.write(dossier.plan(), document);
        return document;
    }

    private static Map<String, @Nullable Object> document(Assessment assessment) {
        Map<String, @Nullable Object> document = Json.object("model", assessment.model());
        if (assessment.modelVersion() != null) {
            document.put("modelVersion", assessment.modelVersion());
        }
        document.put("agency", assessment.agency().value());
        document.put(
                "period",
                Json.object(
                        "from", assessment.period().from().toString(),
                        "to", assessment.period().to().toString()));
        document.put(
                "raters",
                assessment.raters().stream().map(AssessmentWriter::rater).toList());
        document.put(
                "ratings",
                assessment.ratings().stream().map(AssessmentWriter::rating).toList());
        document.put(
                "evidence",
                assessment.evidence().stream().map(AssessmentWriter::evidence).toList());
        document.put(
                "validity",
                assessment.validity().stream()
                        .map(v -> Json.object("item", v.item(), "rater", v.rater(), "answer", v.answer()))
                        .toList());
        document.put("statedValues", assessment.statedValues());
        document.put(
                "matrix",
                assessment.matrix().stream().map(AssessmentWriter::cell).toList());
        document.put(
                "releases",
                assessment.releases().stream()
                        .map(r -> Json.object(
                                "indicator",
                                r.indicator(),
                                "by",
                                r.by(),
                                "reason",
                                r.reason().value()))
                        .toList());
        PanelForm.write(assessment.panel(), document);
        return document;
    }

    private static Map<String, @Nullable Object> rater(Rater rater) {
        Map<String, @Nullable Object> object =
                Json.object("id", rater.id(), "role", rater.role().name(), "independent", rater.independent());
        if (rater.medianSeconds() != null) {
            object.put("medianSeconds", rater.medianSeconds());
        }
        return object;
    }

    private static Map<String, @Nullable Object> rating(Rating rating) {
        Map<String, @Nullable Object> object = Json.object(
                "indicator", rating.indicator(),
                "rater", rating.rater(),
                "role", rating.role().name());
        answer(object, rating.answer());
        if (!rating.comment().value().isEmpty()) {
            object.put("comment", rating.comment().value());
        }
        return object;
    }

    private static void answer(Map<String, @Nullable Object> object, Answer answer) {
        if (answer instanceof Answer.Level level) {
            object.put("answer", level.level());
        } else if (answer instanceof Answer.NotApplicable notApplicable) {
            object.put("answer", "NA");
            object.put("reason", notApplicable.reason().value());
        } else {
            object.put("answer", "DK");
        }
    }

    private static Map<String, @Nullable Object> evidence(Evidence piece) {
        return Json.object(
                "for", piece.places(),
                "type", piece.type(),
                "date", piece.date() == null ? null : piece.date().toString(),
                "locator", piece.locator().value(),
                "submittedBy", piece.submittedBy(),
                "verifiedBy", piece.verifiedBy());
    }

    private static Map<String, @Nullable Object> cell(CellRating cell) {
        Map<String, @Nullable Object> object = Json.object(
                "value", cell.value(),
                "method", cell.method(),
                "rater", cell.rater(),
                "role", cell.role().name());
        answer(object, cell.answer());
        object.put("conflict", cell.conflict());
        object.put("example", cell.example().value());
        return object;
    }
}
