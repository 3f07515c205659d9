package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Publication;
import org.zhixing.assessment.Standing;
import org.zhixing.report.RaterReviews;
import org.zhixing.report.Reports;
import org.zhixing.work.Language;
import org.zhixing.work.ProblemException;

/** The discussion list of a data file's assessment. */
class DiscussionExportTest {

    @TempDir
    Path folder;

    @Test
    void theListIsWrittenAndWhoStoodApartInItIsRemembered() throws IOException {
        Path file = folder.resolve("讨论单.xlsx");
        Files.writeString(file, "an older one");
        try (Desk desk = Desk.open(folder.resolve("zhixing.db"))) {
            Dossier dossier = new Dossier(RaterReviews.many(6), Standing.NEW.withClosed(true));
            String id = desk.adopt(Reports.PINNED, dossier, false);
            Publication shown = desk.review(id).raters().publication();
            assertNotNull(shown);

            desk.exportDiscussion(id, file, Language.ZH);

            assertTrue(Files.size(file) > 4_000);
            assertEquals(List.of(shown), desk.open(id).dossier().standing().published());
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldAndNothingIsRemembered() {
        try (Desk desk = Desk.open(folder.resolve("zhixing.db"))) {
            Dossier dossier = new Dossier(RaterReviews.many(6), Standing.NEW.withClosed(true));
            String id = desk.adopt(Reports.PINNED, dossier, false);
            Path nowhere = folder.resolve("none").resolve("x.xlsx");

            assertThrows(ProblemException.class, () -> desk.exportDiscussion(id, nowhere, Language.EN));

            assertEquals(List.of(), desk.open(id).dossier().standing().published());
        }
    }
}
