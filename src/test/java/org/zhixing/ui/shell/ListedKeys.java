package org.zhixing.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.ui.workspace.KeyHelp;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Screen;

/** The keys that the page of keys lists for each screen. */
final class ListedKeys {

    /** They open the operating system's own window for files, which there is none of without a display. */
    private static final Map<String, Set<String>> FILES = Map.of("records", Set.of("I"), "raters", Set.of("R", "D"));

    /** Its keys are those of the big screen and of the table of votes: the workshop's journeys press them there. */
    private static final Set<String> ELSEWHERE = Set.of("workshop");

    private static final Map<String, KeyCode> NAMED = Map.ofEntries(
            Map.entry("←", KeyCode.LEFT),
            Map.entry("→", KeyCode.RIGHT),
            Map.entry("↑", KeyCode.UP),
            Map.entry("↓", KeyCode.DOWN),
            Map.entry("↵", KeyCode.ENTER),
            Map.entry("/", KeyCode.SLASH),
            Map.entry("?", KeyCode.SLASH),
            Map.entry("+", KeyCode.PLUS),
            Map.entry("−", KeyCode.MINUS),
            Map.entry("Delete", KeyCode.DELETE),
            Map.entry("Backspace", KeyCode.BACK_SPACE),
            Map.entry("F11", KeyCode.F11));

    private final Tour tour;

    private ListedKeys(Tour tour) {
        this.tour = tour;
    }

    /** "J / K" and "0–4" are several keys each. */
    static List<String> single(String keys) {
        return keys.equals("/")
                ? List.of("/")
                : Arrays.stream(keys.split("[\\s/]+"))
                        .filter(key -> !key.isEmpty())
                        .flatMap(ListedKeys::range)
                        .toList();
    }

    private static Stream<String> range(String key) {
        int dash = key.indexOf('–');
        if (dash < 1) {
            return Stream.of(key);
        }
        String before = key.substring(0, dash - 1);
        return IntStream.rangeClosed(key.charAt(dash - 1), key.charAt(dash + 1)).mapToObj(each -> before + (char) each);
    }

    /** Presses each on its screen, and tells those that nobody took. */
    static List<String> silent(Tour tour) {
        return new ListedKeys(tour).pressed();
    }

    private List<String> pressed() {
        AtomicBoolean taken = new AtomicBoolean();
        EventHandler<KeyEvent> left = event -> taken.set(false);
        OpenSelfCheck.run(() -> tour.stage.addEventHandler(KeyEvent.KEY_PRESSED, left));
        List<String> silent = new ArrayList<>();
        for (Screen screen : Screens.all()) {
            if (ELSEWHERE.contains(screen.id())) {
                continue;
            }
            for (KeyHelp help : screen.keys()) {
                for (String key : single(help.keys())) {
                    if (!FILES.getOrDefault(screen.id(), Set.of()).contains(key)) {
                        begin(screen);
                        taken.set(true);
                        press(key);
                        if (!taken.get()) {
                            silent.add(screen.id() + ": " + key);
                        }
                    }
                }
            }
        }
        OpenSelfCheck.run(() -> {
            tour.workspace().closeDialog();
            tour.stage.removeEventHandler(KeyEvent.KEY_PRESSED, left);
        });
        return silent;
    }

    private void begin(Screen screen) {
        OpenSelfCheck.run(() -> {
            tour.workspace().closeDialog();
            if (!tour.workspace().place().get().screen().equals(screen.id())) {
                tour.workspace().go(screen.id(), null);
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
        if (screen.id().equals("models") && !OpenSelfCheck.onFx(() -> tour.has("part-tree"))) {
            Tour.until(() -> tour.has("copy-annual-self-check"));
            tour.press("copy-annual-self-check");
            Tour.until(() -> tour.has("part-tree"));
        }
        OpenSelfCheck.run(() -> {
            leaveCard(tour.scene().getFocusOwner());
            Node cell = tour.scene().getRoot().lookup(".pair-cell");
            if (screen.id().equals("raters") && cell != null) {
                cell.requestFocus();
            }
            Node tree = tour.scene().getRoot().lookup("#part-tree");
            if (tree != null) {
                tree.requestFocus();
            }
            Node tile = tour.scene().getRoot().lookup(".plan-tile");
            if (screen.id().equals("actions") && tile != null) {
                tile.requestFocus();
            }
        });
    }

    /** The key before may have opened a card with fields, which take letters for themselves. */
    private static void leaveCard(Node focus) {
        for (Node node = focus; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("inline-card")) {
                Event.fireEvent(
                        focus, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
                return;
            }
        }
    }

    private void press(String key) {
        List<String> parts = key.length() == 1 ? List.of(key) : List.of(key.split("\\+"));
        String last = parts.get(parts.size() - 1);
        KeyCode code = NAMED.containsKey(last) ? NAMED.get(last) : KeyCode.getKeyCode(last);
        String text = last.equals("−") ? "-" : last.length() == 1 ? last.toLowerCase(Locale.ROOT) : "";
        KeyEvent pressed = new KeyEvent(
                KeyEvent.KEY_PRESSED,
                text,
                text,
                code,
                parts.contains("Shift"),
                parts.contains("Ctrl"),
                parts.contains("Alt"),
                false);
        OpenSelfCheck.run(() -> {
            Node owner = tour.scene().getFocusOwner();
            Event.fireEvent(owner == null ? tour.scene() : owner, pressed);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
