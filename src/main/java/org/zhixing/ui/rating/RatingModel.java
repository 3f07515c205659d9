package org.zhixing.ui.rating;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Standing;
import org.zhixing.desk.Change;
import org.zhixing.model.AssessmentModel;
import org.zhixing.ui.common.PinyinIndex;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;

/**
 * The state of the rating screen: which question is open, what is shown of the others, and what a key does. It changes
 * the assessment only through the changes it hands on, and follows the snapshots that come back.
 */
final class RatingModel {

    /** What the middle of the screen shows. */
    enum Page {
        QUESTION,
        LAST
    }

    /** What is open below the anchors. */
    enum Panel {
        NONE,
        REASON,
        EVIDENCE,
        VERIFY
    }

    /** Why the open question cannot be answered, if so. */
    enum Lock {
        NONE,
        NO_RATER,
        NOT_ASKED,
        SUBMITTED,
        CLOSED
    }

    private final AssessmentModel model;
    private final Consumer<Change> changes;
    private final ReadOnlyObjectWrapper<Questions> questions = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Lock> lock = new ReadOnlyObjectWrapper<>(Lock.NO_RATER);
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.QUESTION);
    private final ObjectProperty<Panel> panel = new SimpleObjectProperty<>(Panel.NONE);
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty();
    private final BooleanProperty showNotAsked = new SimpleBooleanProperty();
    private final BooleanProperty secondPressMovesOn = new SimpleBooleanProperty(true);
    private Dossier dossier;
    private @Nullable Rater rater;

    /** @param changes receives what the rater does; it may answer with {@link #follow} at once or later */
    RatingModel(AssessmentModel model, Dossier dossier, Consumer<Change> changes) {
        this.model = model;
        this.dossier = dossier;
        this.changes = changes;
        this.questions.set(Questions.of(model, dossier, null));
        page.addListener((p, was, is) -> panel.set(Panel.NONE));
    }

    // Properties

    ReadOnlyObjectProperty<Questions> questions() {
        return questions.getReadOnlyProperty();
    }

    /** Id of the open question; empty only for a model without questions. */
    ReadOnlyStringProperty current() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Lock> lock() {
        return lock.getReadOnlyProperty();
    }

    ObjectProperty<Page> page() {
        return page;
    }

    ObjectProperty<Panel> panel() {
        return panel;
    }

    StringProperty search() {
        return search;
    }

    BooleanProperty onlyOpen() {
        return onlyOpen;
    }

    BooleanProperty showNotAsked() {
        return showNotAsked;
    }

    /** Whether a second press of the level already given confirms it and moves on. */
    BooleanProperty secondPressMovesOn() {
        return secondPressMovesOn;
    }

    AssessmentModel model() {
        return model;
    }

    Assessment assessment() {
        return dossier.assessment();
    }

    Dossier dossier() {
        return dossier;
    }

    Standing standing() {
        return dossier.standing();
    }

    Optional<Rater> rater() {
        return Optional.ofNullable(rater);
    }

    /** @throws java.util.NoSuchElementException for a model without questions */
    Question question() {
        return questions.get().find(current.get()).orElseThrow();
    }

    /** Whether that question exists but is not asked of this rater. */
    boolean hidden(String indicator) {
        return questions.get().find(indicator).filter(q -> !q.asked()).isPresent();
    }

    boolean editable() {
        return lock.get() == Lock.NONE;
    }

    /** The questions that the list shows, in model order; the open one stays although it has been answered. */
    List<Question> shown() {
        String query = search.get();
        return questions
                .get()
                .in(q -> (q.asked() || showNotAsked.get())
                        && (!onlyOpen.get() || q.open() || q.id().equals(current.get()))
                        && finds(query, q));
    }

    private static boolean finds(String query, Question question) {
        return PinyinIndex.of(question.id()).matches(query)
                || PinyinIndex.of(question.indicator().name().in(Language.ZH)).matches(query)
                || PinyinIndex.of(question.indicator().name().in(Language.EN)).matches(query);
    }

    // Commands

    /** Takes a new snapshot, or another rater; the open question stays when this rater can see it. */
    void follow(Dossier snapshot, String raterId) {
        boolean other = rater == null || !rater.id().equals(raterId);
        dossier = snapshot;
        rater = snapshot.assessment().rater(raterId).orElse(null);
        questions.set(Questions.of(model, snapshot, rater));
        boolean kept = questions
                .get()
                .find(current.get())
                .filter(q -> q.asked() || (!other && showNotAsked.get()))
                .isPresent();
        if (!kept) {
            first().ifPresent(q -> current.set(q.id()));
        }
        lock.set(lockNow());
    }

    private Optional<Question> first() {
        Questions all = questions.get();
        return all.nextOpen("")
                .or(() -> all.in(Question::asked).stream().findFirst())
                .or(() -> all.all().stream().findFirst());
    }

    private Lock lockNow() {
        if (rater == null) {
            return Lock.NO_RATER;
        }
        if (standing().closed()) {
            return Lock.CLOSED;
        }
        if (standing().submitted().contains(rater.id())) {
            return Lock.SUBMITTED;
        }
        return questions.get().find(current.get()).filter(Question::asked).isPresent() ? Lock.NONE : Lock.NOT_ASKED;
    }

    void open(String indicator) {
        if (questions.get().find(indicator).isPresent()) {
            if (!indicator.equals(current.get())) {
                panel.set(Panel.NONE);
            }
            current.set(indicator);
            page.set(Page.QUESTION);
            lock.set(lockNow());
        }
    }

    /** Gives the level; pressed again it confirms and, if wished so, moves on. One of last year's is confirmed first. */
    void press(int level) {
        if (!mayAnswer() || !model.scale().holds(level)) {
            return;
        }
        if (new Answer.Level(level).equals(question().answer()) && !question().carried()) {
            if (secondPressMovesOn.get()) {
                next();
            }
        } else {
            answer(new Answer.Level(level));
        }
    }

    void dontKnow() {
        if (mayAnswer() && (question().carried() || !(question().answer() instanceof Answer.DontKnow))) {
            answer(new Answer.DontKnow());
        }
    }

    /** Not applicable needs a reason; a blank one changes nothing. */
    void notApplicable(String reason) {
        if (mayAnswer() && !reason.isBlank()) {
            answer(new Answer.NotApplicable(new PersonalText(reason)));
            panel.set(Panel.NONE);
        }
    }

    private boolean mayAnswer() {
        return page.get() == Page.QUESTION && editable();
    }

    private void answer(Answer answer) {
        Rater who = rater;
        if (who != null) {
            changes.accept(new Change.Rate(current.get(), who.id(), answer));
        }
    }

    void comment(String indicator, String text) {
        Rater who = rater;
        Optional<Question> question = questions.get().find(indicator);
        if (who != null && question.isPresent() && !question.get().comment().equals(text)) {
            changes.accept(new Change.Comment(indicator, who.id(), new PersonalText(text)));
        }
    }

    /** The next question of the list, after the last one the closing page. */
    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    private void step(int by) {
        List<Question> list = shown();
        if (page.get() == Page.LAST) {
            if (by < 0) {
                page.set(Page.QUESTION);
            }
            return;
        }
        List<String> order = questions.get().all().stream().map(Question::id).toList();
        int here = order.indexOf(current.get());
        Optional<Question> target = by > 0
                ? list.stream().filter(q -> order.indexOf(q.id()) > here).findFirst()
                : list.stream().filter(q -> order.indexOf(q.id()) < here).reduce((a, b) -> b);
        if (target.isPresent()) {
            open(target.get().id());
        } else if (by > 0) {
            page.set(Page.LAST);
        }
    }

    /** Opens the next question without an answer; with none left, the closing page. */
    void nextOpen() {
        Optional<Question> target = questions.get().nextOpen(current.get()).filter(q -> !q.id().equals(current.get()));
        target.ifPresentOrElse(q -> open(q.id()), () -> page.set(Page.LAST));
    }

    /** Opens or closes what belongs below the anchors. */
    void toggle(Panel wanted) {
        if (page.get() != Page.QUESTION || (wanted == Panel.REASON && !editable())) {
            return;
        }
        panel.set(panel.get() == wanted ? Panel.NONE : wanted);
    }
}
