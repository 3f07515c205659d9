package org.zhixing.ui.shell;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javax.management.JMException;
import javax.management.ObjectName;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.work.Language;

/**
 * Opens and closes each screen and each dialog again and again and prints by how much the heap has grown. Arguments:
 * how often, usually 500, and how the names of those begin that are wanted, usually all. A line that grows by 5 MB or
 * more ends the program with 1. Pixels are told apart: the toolkit keeps the surfaces that it draws on in arrays of int,
 * more or fewer of them from one moment to the next, and lets them go when room is short.
 */
public final class ScreenLeaks {

    private static final double MOST_MB = 5;
    private static final int WARM_UP = 20;
    private static final int LOOKS = 6;
    private static final double MB = 1024.0 * 1024.0;

    private final Tour tour;
    private final int rounds;
    private final String only;
    private boolean bounded = true;

    private ScreenLeaks(Tour tour, int rounds, String only) {
        this.tour = tour;
        this.rounds = rounds;
        this.only = only;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        Path folder = Files.createTempDirectory("leaks");
        CompletableFuture<Tour> opened = new CompletableFuture<>();
        Platform.startup(() -> opened.complete(new Tour(new Stage(), folder)));
        ScreenLeaks leaks =
                new ScreenLeaks(opened.get(1, TimeUnit.MINUTES), rounds, arguments.length > 1 ? arguments[1] : "");
        leaks.all();
        leaks.tour.close();
        Platform.exit();
        remove(folder);
        System.exit(leaks.bounded ? 0 : 1);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private void all() {
        tour.sample();
        for (Screen screen : Screens.all()) {
            grown(screen.id(), () -> {
                go(screen.id());
                // Every view is thrown away and built anew with the language.
                otherLanguage();
            });
        }
        for (Stops.Stop stop : Stops.ALL) {
            if (stop.dialog() && stop.go(tour)) {
                String last = stop.ids().get(stop.ids().size() - 1);
                OpenSelfCheck.run(() -> tour.workspace().closeDialog());
                grown(stop.name(), () -> {
                    OpenSelfCheck.run(() -> ((ButtonBase) tour.node(last)).fire());
                    WaitForAsyncUtils.waitForFxEvents();
                    OpenSelfCheck.run(() -> tour.workspace().closeDialog());
                });
            }
        }
        String open = tour.workspace().session().get().id();
        grown("assessment opened and closed", () -> {
            go("rating");
            OpenSelfCheck.run(() -> tour.workspace().openAssessment(open));
            WaitForAsyncUtils.waitForFxEvents();
        });
        grown("theme", () -> {
            OpenSelfCheck.run(() -> {
                boolean light = tour.settings().theme().get() == Settings.Theme.LIGHT;
                tour.settings().theme().set(light ? Settings.Theme.DARK : Settings.Theme.LIGHT);
            });
            WaitForAsyncUtils.waitForFxEvents();
        });
    }

    private void go(String screen) {
        OpenSelfCheck.run(() -> tour.workspace().go(screen, null));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void otherLanguage() {
        OpenSelfCheck.run(() -> {
            boolean zh = tour.settings().language().get() == Language.ZH;
            tour.settings().language().set(zh ? Language.EN : Language.ZH);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void grown(String name, Runnable round) {
        if (!name.startsWith(only)) {
            return;
        }
        for (int each = 0; each < WARM_UP; each++) {
            round.run();
        }
        Heap before = heap();
        for (int each = 0; each < rounds; each++) {
            round.run();
        }
        Heap after = heap();
        double grown = (after.objects() - before.objects()) / MB;
        bounded &= grown < MOST_MB;
        System.out.printf(
                "%-40s %4d times: %+.2f MB, pixels %+.2f MB%s%n",
                name, rounds, grown, (after.pixels() - before.pixels()) / MB, grown < MOST_MB ? "" : "  <-- too much");
    }

    /** Bytes of what is alive. */
    private record Heap(long objects, long pixels) {}

    /** The least of several looks: while something is being drawn the machine does not collect, and counts what is dead too. */
    private Heap heap() {
        Heap least = null;
        for (int look = 0; look < LOOKS; look++) {
            tour.settle();
            System.gc();
            Heap seen = seen();
            if (least == null || seen.objects() < least.objects()) {
                least = seen;
            }
        }
        return least;
    }

    private static Heap seen() {
        long objects = 0;
        long pixels = 0;
        for (String line : histogram().split("\n")) {
            String[] cells = line.trim().split("\\s+");
            if (cells.length >= 4 && cells[0].endsWith(":")) {
                long bytes = Long.parseLong(cells[2]);
                if (cells[3].equals("[I")) {
                    pixels += bytes;
                } else {
                    objects += bytes;
                }
            }
        }
        return new Heap(objects, pixels);
    }

    /** Classes with numbers and bytes of their live objects, after a collection. */
    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
