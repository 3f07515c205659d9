package org.zhixing.ui.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Attachment;
import org.zhixing.assessment.Evidence;
import org.zhixing.ui.common.TypedDate;
import org.zhixing.work.PersonalText;

/** One piece of evidence while it is being written down. Only its type is needed; what else is missing can follow. */
final class EvidenceDraft {

    private final @Nullable String id;
    private final StringProperty type = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final StringProperty locator = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> submittedBy = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> verifiedBy = new SimpleObjectProperty<>();
    private final ObservableList<String> places;
    private final List<Attachment> filesBefore;
    private final ObservableList<Attachment> files;
    private final BooleanBinding ready;

    private EvidenceDraft(@Nullable String id, List<String> places, List<Attachment> files) {
        this.id = id;
        this.filesBefore = List.copyOf(files);
        this.files = FXCollections.observableArrayList(files);
        this.places = FXCollections.observableArrayList(places);
        this.ready = Bindings.createBooleanBinding(
                () -> !type.get().isEmpty() && dateReadable() && !this.places.isEmpty(), type, date, this.places);
        // Whoever hands a piece in cannot be the one who checked it.
        submittedBy.addListener((p, was, is) -> {
            if (is != null && is.equals(verifiedBy.get())) {
                verifiedBy.set(null);
            }
        });
    }

    static EvidenceDraft fresh(String place, @Nullable String submittedBy) {
        EvidenceDraft draft = new EvidenceDraft(null, List.of(place), List.of());
        draft.submittedBy.set(submittedBy);
        return draft;
    }

    /** @param files that the piece has */
    static EvidenceDraft of(Evidence piece, List<Attachment> files) {
        EvidenceDraft draft = new EvidenceDraft(piece.id(), piece.places(), files);
        draft.type.set(piece.type());
        draft.date.set(piece.date() == null ? "" : piece.date().toString());
        draft.locator.set(piece.locator().value());
        draft.submittedBy.set(piece.submittedBy());
        draft.verifiedBy.set(piece.verifiedBy());
        return draft;
    }

    boolean isNew() {
        return id == null;
    }

    StringProperty type() {
        return type;
    }

    StringProperty date() {
        return date;
    }

    StringProperty locator() {
        return locator;
    }

    ObjectProperty<@Nullable String> submittedBy() {
        return submittedBy;
    }

    ObjectProperty<@Nullable String> verifiedBy() {
        return verifiedBy;
    }

    ObservableList<String> places() {
        return places;
    }

    /** The files that the piece will have. */
    ObservableList<Attachment> files() {
        return files;
    }

    /** Adds files whose content the piece has not yet. */
    void attach(List<Attachment> more) {
        for (Attachment one : more) {
            if (files.stream().noneMatch(f -> f.sha256().equals(one.sha256()))) {
                files.add(one);
            }
        }
    }

    /** The files to put with the piece; null when they are as they were. */
    @Nullable
    List<Attachment> filesToPut() {
        return files.equals(filesBefore) ? null : List.copyOf(files);
    }

    /** Whether the piece can be kept: it has a type, a place, and a date that is either empty or readable. */
    BooleanBinding ready() {
        return ready;
    }

    boolean dateReadable() {
        return date.get().isBlank() || day().isPresent();
    }

    Optional<LocalDate> day() {
        return TypedDate.read(date.get());
    }

    /**
     * Takes dropped files: their names as the locator, the day of the newest as the date unless one is written already.
     */
    void fillFrom(String names, @Nullable LocalDate newest) {
        locator.set(names);
        if (newest != null && date.get().isBlank()) {
            date.set(newest.toString());
        }
    }

    /** The piece as it stands; a new one gets the first free id of the assessment. */
    Evidence piece(Assessment assessment) {
        return new Evidence(
                id == null ? freeId(assessment) : id,
                places,
                type.get(),
                day().orElse(null),
                new PersonalText(locator.get()),
                submittedBy.get(),
                verifiedBy.get());
    }

    private static String freeId(Assessment assessment) {
        int number = assessment.evidence().size() + 1;
        while (true) {
            String candidate = "e" + number;
            if (assessment.evidence().stream().noneMatch(e -> e.id().equals(candidate))) {
                return candidate;
            }
            number++;
        }
    }
}
