package org.zhixing.ui.alignment;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.Change;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.ValueMatrix;
import org.zhixing.scoring.AlignmentScore;
import org.zhixing.scoring.Scoring;
import org.zhixing.work.PersonalText;

/**
 * What the alignment screen shows and does, without a toolkit: the chosen cell, whose answers the map shows, and the
 * changes that keys and clicks make.
 */
final class MapModel {

    /** What is shown at one moment. */
    record View(
            Assessment assessment,
            Optional<Rater> me,
            boolean mayRate,
            boolean mayShowAll,
            boolean mine,
            AlignmentScore score) {}

    private final AssessmentModel model;
    private final Scoring scoring;
    private final Consumer<Change> apply;
    private final ObjectProperty<Cell> selected;
    private final BooleanProperty mineWanted = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<@Nullable View> view = new ReadOnlyObjectWrapper<>();

    MapModel(AssessmentModel model, Consumer<Change> apply) {
        this.model = model;
        this.scoring = new Scoring(model);
        this.apply = apply;
        this.selected = new SimpleObjectProperty<>(model.matrix().askedCells().get(0));
    }

    AssessmentModel model() {
        return model;
    }

    ValueMatrix matrix() {
        return model.matrix();
    }

    /** Never null, and always a cell that is asked. */
    ObjectProperty<Cell> selected() {
        return selected;
    }

    /** Whether the map should show only one's own answers although all may be shown. */
    BooleanProperty mineWanted() {
        return mineWanted;
    }

    ReadOnlyObjectProperty<@Nullable View> view() {
        return view.getReadOnlyProperty();
    }

    /** Takes the assessment as it now is. */
    void follow(Assessment assessment, String rater, boolean locked, boolean mayShowAll) {
        Optional<Rater> me = assessment.rater(rater);
        boolean asked = me.map(r -> matrix().roles().contains(r.role())).orElse(false);
        boolean mine = !mayShowAll || (mineWanted.get() && asked);
        Assessment shown = mine ? ownOnly(assessment, rater) : assessment;
        view.set(new View(
                assessment,
                me,
                asked && !locked,
                mayShowAll,
                mine,
                scoring.score(shown, Scoring.Detail.SCORES).alignment()));
    }

    private static Assessment ownOnly(Assessment assessment, String rater) {
        return assessment.withMatrix(assessment.matrix().stream()
                .filter(c -> c.rater().equals(rater))
                .toList());
    }

    /** One's own answer to the chosen cell. */
    Optional<CellRating> own() {
        View now = view.get();
        Cell cell = selected.get();
        return now == null
                ? Optional.empty()
                : now.me().flatMap(me -> now.assessment().cellRating(cell.value(), cell.method(), me.id()));
    }

    /** Answers the chosen cell; the same level again takes the answer back. */
    void rate(int level) {
        Answer answer = new Answer.Level(level);
        boolean same = own().map(c -> c.answer().equals(answer)).orElse(false);
        answer(same ? null : answer);
    }

    void dontKnow() {
        answer(new Answer.DontKnow());
    }

    void notApplicable(String reason) {
        answer(new Answer.NotApplicable(new PersonalText(reason)));
    }

    private void answer(@Nullable Answer answer) {
        Cell cell = selected.get();
        rater().ifPresent(me -> apply.accept(new Change.RateCell(cell.value(), cell.method(), me, answer)));
    }

    /** Says that the method works against the value; without an example it is kept but has no effect. */
    void conflict(boolean shown, String example) {
        Cell cell = selected.get();
        if (own().isPresent()) {
            rater().ifPresent(me -> apply.accept(
                    new Change.MarkConflict(cell.value(), cell.method(), me, shown, new PersonalText(example))));
        }
    }

    /** How strongly the agency states a value; null: not known. */
    void state(String value, @Nullable Double strength) {
        apply.accept(new Change.StateValue(value, strength));
    }

    /** Lets a piece of evidence serve the chosen cell too, or no longer. */
    void serve(Evidence piece, boolean serves) {
        String place = selected.get().id();
        List<String> places = serves
                ? java.util.stream.Stream.concat(piece.places().stream(), java.util.stream.Stream.of(place))
                        .distinct()
                        .toList()
                : piece.places().stream().filter(p -> !p.equals(place)).toList();
        apply.accept(new Change.PutEvidence(new Evidence(
                piece.id(),
                places,
                piece.type(),
                piece.date(),
                piece.locator(),
                piece.submittedBy(),
                piece.verifiedBy())));
    }

    private Optional<String> rater() {
        View now = view.get();
        return now == null || !now.mayRate() ? Optional.empty() : now.me().map(Rater::id);
    }

    void select(String value, String method) {
        matrix().cell(value, method).filter(c -> c.relevance() > 0).ifPresent(selected::set);
    }

    /** Moves the choice by so many rows and columns, past cells that are never asked; stays at the edge. */
    void move(int rows, int columns) {
        List<String> values =
                matrix().values().stream().map(ValueMatrix.Value::id).toList();
        List<String> methods =
                matrix().methods().stream().map(ValueMatrix.Method::id).toList();
        int row = values.indexOf(selected.get().value()) + rows;
        int column = methods.indexOf(selected.get().method()) + columns;
        while (row >= 0 && row < values.size() && column >= 0 && column < methods.size()) {
            Optional<Cell> cell = matrix().cell(values.get(row), methods.get(column));
            if (cell.isPresent() && cell.get().relevance() > 0) {
                selected.set(cell.get());
                return;
            }
            row += rows;
            column += columns;
        }
    }

    /** Chooses the next or previous mismatch's cell: the one it names, or the weakest of its value. */
    void jump(int step) {
        View now = view.get();
        if (now == null || now.score().mismatches().isEmpty()) {
            return;
        }
        List<Cell> stops = now.score().mismatches().stream()
                .map(m -> cellOf(now.score(), m))
                .flatMap(Optional::stream)
                .toList();
        int at = stops.indexOf(selected.get());
        int next = at < 0 ? (step > 0 ? 0 : stops.size() - 1) : Math.floorMod(at + step, stops.size());
        if (!stops.isEmpty()) {
            selected.set(stops.get(next));
        }
    }

    Optional<Cell> cellOf(AlignmentScore score, AlignmentScore.Mismatch mismatch) {
        String method = mismatch.method();
        if (method != null) {
            return matrix().cell(mismatch.value(), method);
        }
        return score.cells().stream()
                .filter(c -> c.value().equals(mismatch.value()))
                .min(java.util.Comparator.comparingDouble(MapModel::order))
                .flatMap(c -> matrix().cell(c.value(), c.method()));
    }

    private static double order(AlignmentScore.CellScore cell) {
        Double level = cell.effective();
        return level == null ? -1 : level;
    }
}
