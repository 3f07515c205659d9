package org.zhixing.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.work.Language;

/**
 * Goes round the whole program once and measures contrast and focus in each theme at every place. Arguments: language and
 * text size, usually ZH 100. Prints how much was looked at, the lowest contrasts, and each finding; with any it ends with 1.
 */
public final class ScreenLooks {

    private final Map<Settings.Theme, Legible> legible = new EnumMap<>(Settings.Theme.class);
    private final Map<Settings.Theme, FocusShown> focus = new EnumMap<>(Settings.Theme.class);
    private final Map<String, String> findings = new TreeMap<>();
    private int places;

    private ScreenLooks() {
        for (Settings.Theme theme : Settings.Theme.values()) {
            legible.put(theme, new Legible(theme == Settings.Theme.CONTRAST ? 7 : 4.5));
            focus.put(theme, new FocusShown());
        }
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("looks");
        CompletableFuture<Tour> opened = new CompletableFuture<>();
        Platform.startup(() -> opened.complete(new Tour(new Stage(), folder)));
        Tour tour = opened.get(1, TimeUnit.MINUTES);
        OpenSelfCheck.run(() -> {
            tour.settings().language().set(Language.valueOf(arguments.length > 0 ? arguments[0] : "ZH"));
            tour.settings().textSize().set(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100);
        });
        ScreenLooks looks = new ScreenLooks();
        tour.sample();
        Round.of(tour, where -> looks.at(tour, where));
        looks.print();
        tour.close();
        Platform.exit();
        System.exit(looks.findings.isEmpty() ? 0 : 1);
    }

    private void at(Tour tour, String where) {
        places++;
        for (Settings.Theme theme : Settings.Theme.values()) {
            tour.settings().theme().set(theme);
            tour.scene().getRoot().applyCss();
            tour.scene().getRoot().layout();
            List<String> here = new ArrayList<>(legible.get(theme).findings(tour.scene(), tour.top()));
            TabOrder.findings(tour.scene(), tour.top(), node -> focus.get(theme).look(tour.scene(), node, here));
            here.forEach(finding -> findings.putIfAbsent(theme + " " + finding, where));
        }
    }

    private void print() {
        legible.forEach((theme, found) -> System.out.printf(
                "%s: %d places, %d texts, lowest %.2f; %d marks, lowest %.2f; %d kinds of focus, thinnest ring %.1f"
                        + " px%n",
                theme,
                places,
                found.texts(),
                found.lowestText(),
                found.marks(),
                found.lowestMark(),
                focus.get(theme).kinds(),
                focus.get(theme).thinnest()));
        findings.forEach((finding, where) -> System.out.println(finding + "   [" + where + "]"));
    }
}
