package org.zhixing.ui.workspace;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.review.Review;
import org.zhixing.work.Messages;

/**
 * What every screen works with: the open assessment and its review, the language, who answers, and where one is. All of
 * it on the FX thread.
 */
public final class Workspace {

    private final Settings settings;
    private final ReadOnlyObjectWrapper<Messages> messages;
    private final ReadOnlyObjectWrapper<@Nullable Assessment> assessment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place("home", null));
    private final StringProperty rater = new SimpleStringProperty("");
    private Consumer<Say> sayer = say -> {};
    private Consumer<Place> goer = there -> {};

    public Workspace(Settings settings) {
        this.settings = settings;
        messages = new ReadOnlyObjectWrapper<>(Messages.in(settings.language().get()));
        settings.language().addListener((observable, old, language) -> messages.set(Messages.in(language)));
    }

    // Properties

    public Settings settings() {
        return settings;
    }

    /** The texts in the present language. When it changes, the shell builds every view anew. */
    public ReadOnlyObjectProperty<Messages> messages() {
        return messages.getReadOnlyProperty();
    }

    /** The open assessment as it is now, unsaved changes included; its value is null while none is open. */
    public ReadOnlyObjectProperty<@Nullable Assessment> assessment() {
        return assessment.getReadOnlyProperty();
    }

    /**
     * Everything there is to show of the open assessment. It follows the assessment a moment later; its value is null
     * while none is open or the first one is being worked out.
     */
    public ReadOnlyObjectProperty<@Nullable Review> review() {
        return review.getReadOnlyProperty();
    }

    /** Id of the rater as whom one answers; empty while there is none. */
    public StringProperty rater() {
        return rater;
    }

    public ReadOnlyObjectProperty<SaveState> saveState() {
        return saveState.getReadOnlyProperty();
    }

    /** Where one is. */
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    // Commands

    /** A text in the present language. */
    public String text(String key, Object... arguments) {
        return messages.get().text(key, arguments);
    }

    /**
     * Goes to a screen.
     *
     * @param screen the screen's id
     * @param at what to show there, or null
     */
    public void go(String screen, @Nullable String at) {
        Place there = new Place(screen, at);
        place.set(there);
        goer.accept(there);
    }

    /** Shows a short message at the bottom of the window. */
    public void say(Say say) {
        sayer.accept(say);
    }

    /** Who moves: the shell. */
    public void onGo(Consumer<Place> mover) {
        goer = mover;
    }

    /** Who shows short messages: the shell. */
    public void onSay(Consumer<Say> speaker) {
        sayer = speaker;
    }
}
