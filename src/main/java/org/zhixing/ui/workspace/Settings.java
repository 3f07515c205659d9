package org.zhixing.ui.workspace;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zhixing.report.leaving.Disclosure;
import org.zhixing.report.leaving.Document;
import org.zhixing.work.Language;

/**
 * What a person chose about the program itself. Each property is kept as soon as it changes; what was read wrong or never
 * set is the default.
 */
public final class Settings {

    /** Light and dark ground, or dark with the strongest contrast. */
    public enum Theme {
        LIGHT,
        DARK,
        CONTRAST
    }

    /** The text sizes on offer, in per cent. */
    public static final java.util.List<Integer> TEXT_SIZES = java.util.List.of(90, 100, 115, 130, 150);

    /** Under which names the choices about how the window looks are kept. */
    static final java.util.List<String> VIEW = java.util.List.of("theme", "textSize", "motion");

    /** After how many minutes without a key or the mouse a sealed data file is covered, as offered; 0 is never. */
    public static final java.util.List<Integer> LOCK_AFTER = java.util.List.of(5, 10, 15, 30, 0);

    private static final int USUAL_LOCK_AFTER = 10;

    private final Properties kept;
    private final Consumer<Properties> save;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ZH);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final IntegerProperty textSize = new SimpleIntegerProperty(100);
    private final BooleanProperty secondPressMovesOn = new SimpleBooleanProperty(true);
    private final BooleanProperty motion = new SimpleBooleanProperty(true);
    private final IntegerProperty lockAfter = new SimpleIntegerProperty(USUAL_LOCK_AFTER);
    private final StringProperty recent = new SimpleStringProperty("");
    private final BooleanProperty keepRecent = new SimpleBooleanProperty(true);
    private final StringProperty backupTold = new SimpleStringProperty("");
    private final StringProperty store = new SimpleStringProperty("");
    private final StringProperty assessment = new SimpleStringProperty("");
    private final Map<Document, ObjectProperty<Disclosure>> levels = new EnumMap<>(Document.class);
    private final StringProperty rater = new SimpleStringProperty("");

    /**
     * @param kept what was kept last time, possibly nothing
     * @param save is given everything to keep after each change
     */
    public Settings(Properties kept, Consumer<Properties> save) {
        this.kept = kept;
        this.save = save;
        language.set(choice(Language.class, "language", Language.ZH));
        theme.set(choice(Theme.class, "theme", Theme.LIGHT));
        textSize.set(oneOf(TEXT_SIZES, kept.getProperty("textSize", ""), 100));
        lockAfter.set(oneOf(LOCK_AFTER, kept.getProperty("lockAfter", ""), USUAL_LOCK_AFTER));
        secondPressMovesOn.set(!"false".equals(kept.getProperty("secondPressMovesOn")));
        motion.set(!"false".equals(kept.getProperty("motion")));
        recent.set(kept.getProperty("recent", ""));
        keepRecent.set(!"false".equals(kept.getProperty("keepRecent")));
        backupTold.set(kept.getProperty("backupTold", ""));
        store.set(place(kept.getProperty("store", "")));
        assessment.set(kept.getProperty("assessment", ""));
        rater.set(kept.getProperty("rater", ""));
        keep("language", language);
        keep("theme", theme);
        keep("textSize", textSize);
        keep("secondPressMovesOn", secondPressMovesOn);
        keep("motion", motion);
        keep("lockAfter", lockAfter);
        keep("backupTold", backupTold);
        keep("recent", recent);
        keep("keepRecent", keepRecent);
        keepRecent.addListener((observable, old, wanted) -> recent.set(wanted ? recent.get() : ""));
        keep("store", store);
        keep("assessment", assessment);
        keep("rater", rater);
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** Per cent of the usual size, one of {@link #TEXT_SIZES}. */
    public IntegerProperty textSize() {
        return textSize;
    }

    /** Whether pressing the level that is chosen already goes on to the next indicator. */
    public BooleanProperty secondPressMovesOn() {
        return secondPressMovesOn;
    }

    public BooleanProperty motion() {
        return motion;
    }

    /** Path of the data file in use last; empty: the usual one. */
    public StringProperty store() {
        return store;
    }

    /** Paths of the data files opened last, one a line; {@link RecentFiles} reads it. */
    StringProperty recent() {
        return recent;
    }

    /** Whether the data files that are opened are remembered; without it the list is emptied. */
    public BooleanProperty keepRecent() {
        return keepRecent;
    }

    /** The day, such as 2026-01-31, on which it was told last that the backup of the day is missing; or empty. */
    public StringProperty backupTold() {
        return backupTold;
    }

    /** Id of the assessment that was open last, or empty. */
    public StringProperty assessment() {
        return assessment;
    }

    /** Minutes without a key or the mouse after which a sealed data file is covered, one of {@link #LOCK_AFTER}. */
    public IntegerProperty lockAfter() {
        return lockAfter;
    }

    /** Id of the rater as whom one answered last, or empty; of a sealed data file it is not kept, for ids may be names. */
    public StringProperty rater() {
        return rater;
    }

    /** How much of a kind of file left the last time. */
    public ObjectProperty<Disclosure> level(Document document) {
        return levels.computeIfAbsent(document, d -> {
            String key = "level." + d.name().toLowerCase(Locale.ROOT);
            ObjectProperty<Disclosure> level =
                    new SimpleObjectProperty<>(choice(Disclosure.class, key, Disclosure.INTERNAL));
            keep(key, level);
            return level;
        });
    }

    private void keep(String key, Property<?> property) {
        property.addListener((observable, old, value) -> {
            kept.setProperty(key, value instanceof Enum<?> e ? e.name().toLowerCase(Locale.ROOT) : value.toString());
            save.accept(kept);
        });
    }

    private <E extends Enum<E>> E choice(Class<E> type, String key, E otherwise) {
        String value = kept.getProperty(key, "");
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(value)) {
                return constant;
            }
        }
        return otherwise;
    }

    /** What no file can be called, after a slip in the file of settings, counts as nothing. */
    private static String place(String text) {
        try {
            return Path.of(text).toString();
        } catch (InvalidPathException e) {
            return "";
        }
    }

    private static int oneOf(java.util.List<Integer> offered, String text, int otherwise) {
        return offered.stream()
                .filter(number -> String.valueOf(number).equals(text))
                .findFirst()
                .orElse(otherwise);
    }
}
