package org.zhixing.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.work.Language;

/** What {@link EveryScreenTest} asks of all that can be seen, where a screen is scaled up and little room is left. */
@ExtendWith(ApplicationExtension.class)
class SmallWindowTest {

    @TempDir
    private static Path folder;

    private static int starts;

    private Tour tour;

    @Start
    void start(Stage stage) {
        tour = new Tour(stage, folder.resolve("start" + ++starts));
    }

    @AfterEach
    void close() {
        tour.close();
    }

    /** What a screen of 1280 by 800 leaves below the system's bar where all is drawn half as large again, or a quarter; English
     * needs more room than Chinese. */
    @ParameterizedTest(name = "{0}×{1} {2}")
    @CsvSource({"853, 501, EN", "1024, 608, EN"})
    void everyScreenFits(double wide, double high, Language language) {
        tour.sample();
        OpenSelfCheck.run(() -> {
            tour.settings().language().set(language);
            tour.stage.setMinWidth(wide);
            tour.stage.setMinHeight(high);
            tour.stage.setWidth(wide);
            tour.stage.setHeight(high);
        });
        tour.settle();
        Findings findings = new Findings();
        List<String> missed = Round.of(tour, where -> findings.add(Fitness.findings(tour.top()), where));
        assertEquals(Stops.NOT_IN_SAMPLE, missed);
        assertEquals("", findings.lines());
    }
}
