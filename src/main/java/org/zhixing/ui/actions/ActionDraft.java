package org.zhixing.ui.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.Proof;
import org.zhixing.review.PlanWords;
import org.zhixing.work.PersonalText;

/**
 * An action while it is being written. Where people leave the catalogue's words as they are, none are kept, so that they
 * read in either language.
 */
final class ActionDraft {

    /** A piece of evidence that is asked for, and where it lies. */
    static final class Line {
        final StringProperty what = new SimpleStringProperty("");
        final StringProperty locator = new SimpleStringProperty("");

        private Line(String what, String locator) {
            this.what.set(what);
            this.locator.set(locator);
        }

        boolean there() {
            return !locator.get().isBlank();
        }
    }

    private final Action before;
    private final PlanWords words;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty owner = new SimpleStringProperty("");
    private final StringProperty notes = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>();
    private final ObjectProperty<Action.State> state;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<String> targets = FXCollections.observableArrayList();

    ActionDraft(Action before, PlanWords words) {
        this.before = before;
        this.words = words;
        boolean blank = before.recommendation() == null && before.title().isBlank();
        title.set(blank ? "" : words.title(before));
        owner.set(before.owner().value());
        notes.set(before.notes().value());
        reason.set(before.reason().value());
        due.set(before.due());
        state = new SimpleObjectProperty<>(before.state());
        List<String> asked = words.proofs(before);
        for (int i = 0; i < asked.size(); i++) {
            lines.add(new Line(asked.get(i), before.proofs().get(i).locator().value()));
        }
        targets.setAll(before.targets());
    }

    Action before() {
        return before;
    }

    StringProperty title() {
        return title;
    }

    StringProperty owner() {
        return owner;
    }

    StringProperty notes() {
        return notes;
    }

    /** Why it is given up; counts while it is dropped only. */
    StringProperty reason() {
        return reason;
    }

    ObjectProperty<@Nullable LocalDate> due() {
        return due;
    }

    ObjectProperty<Action.State> state() {
        return state;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ObservableList<String> targets() {
        return targets;
    }

    Line addLine() {
        Line line = new Line("", "");
        lines.add(line);
        return line;
    }

    /** Whether all evidence is there; only then may it be said so. */
    boolean proven() {
        List<Line> asked = asked();
        return !asked.isEmpty() && asked.stream().allMatch(Line::there);
    }

    /** A line without words asks for nothing, unless something lies there. */
    private List<Line> asked() {
        return lines.stream()
                .filter(line -> !line.what.get().isBlank() || line.there())
                .toList();
    }

    /** What keeps it from being kept, as the last part of a message key; empty where nothing does. */
    Optional<String> trouble() {
        if (before.recommendation() == null && title.get().isBlank()) {
            return Optional.of("title");
        }
        if (state.get() == Action.State.DROPPED && reason.get().isBlank()) {
            return Optional.of("reason");
        }
        return Optional.empty();
    }

    /** Whether nothing was written of an action that is not in the plan yet. */
    boolean untouched() {
        return result().equals(before);
    }

    /** As written. Evidence that has gone takes "all evidence is there" back. */
    Action result() {
        Action.State said = state.get() == Action.State.EVIDENCED && !proven() ? Action.State.UNDERWAY : state.get();
        Action plain = new Action(
                before.id(),
                before.recommendation(),
                PersonalText.NONE,
                targets,
                new PersonalText(owner.get().strip()),
                due.get(),
                said,
                List.of(),
                new PersonalText(notes.get()),
                new PersonalText(said == Action.State.DROPPED ? reason.get().strip() : ""));
        String written = title.get().strip().replaceAll("\\s*\\R\\s*", " ");
        boolean catalogue =
                before.recommendation() != null && (written.isEmpty() || written.equals(words.title(plain)));
        return new Action(
                plain.id(),
                plain.recommendation(),
                catalogue ? PersonalText.NONE : new PersonalText(written),
                plain.targets(),
                plain.owner(),
                plain.due(),
                plain.state(),
                proofs(plain),
                plain.notes(),
                plain.reason());
    }

    private List<Proof> proofs(Action plain) {
        List<Line> asked = asked();
        List<Proof> blank = asked.stream()
                .map(line -> new Proof(PersonalText.NONE, PersonalText.NONE))
                .toList();
        List<String> catalogue = words.proofs(plain.withProofs(blank));
        List<Proof> proofs = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            String what = asked.get(i).what.get().strip();
            boolean same = !catalogue.get(i).isEmpty() && what.equals(catalogue.get(i));
            String locator = asked.get(i).locator.get().strip();
            proofs.add(new Proof(
                    same ? PersonalText.NONE : new PersonalText(what.isEmpty() ? locator : what),
                    new PersonalText(locator)));
        }
        return proofs;
    }
}
