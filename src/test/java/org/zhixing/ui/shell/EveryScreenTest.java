package org.zhixing.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.zhixing.ui.workspace.Settings;
import org.zhixing.work.Language;

/**
 * Everything that can be seen has a name, can be hit, is whole, stands out from what is behind it, and is come to by the
 * keyboard in reading order.
 */
@ExtendWith(ApplicationExtension.class)
class EveryScreenTest {

    @TempDir
    private static Path folder;

    /** What an agency that has only begun has nothing for. */
    private static final List<String> WITHOUT_CONTENT = List.of(
            "records > records-more:0", "raters > answer-anchors", "audit > audit-new", "actions > plan-export");

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

    /** Each theme is worn on one of the walks, which come to the same places. */
    @ParameterizedTest(name = "{0} {1} {2} % {3}")
    @CsvSource({
        "sample, EN, 150, DARK, 4.5",
        "sample, ZH, 150, CONTRAST, 7",
        "sample, EN, 100, LIGHT, 4.5",
        "empty, EN, 100, LIGHT, 4.5"
    })
    void everyScreenIsFitForEverybody(
            String agency, Language language, int percent, Settings.Theme theme, double contrast) {
        OpenSelfCheck.run(() -> {
            tour.settings().theme().set(theme);
            tour.settings().language().set(language);
            tour.settings().textSize().set(percent);
        });
        if (agency.equals("sample")) {
            tour.sample();
        } else {
            tour.emptyAgency();
        }
        Findings findings = new Findings();
        Legible legible = new Legible(contrast);
        List<String> missed = Round.of(tour, where -> {
            List<String> here = new ArrayList<>(Fitness.findings(tour.top()));
            here.addAll(legible.findings(tour.scene(), tour.top()));
            here.addAll(TabOrder.findings(tour.scene(), tour.top(), node -> {}));
            findings.add(here, where);
        });
        assertEquals(agency.equals("sample") ? Stops.NOT_IN_SAMPLE : WITHOUT_CONTENT, missed);
        assertEquals("", findings.lines());
    }
}
