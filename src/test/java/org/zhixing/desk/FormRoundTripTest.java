package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.documents.ShippedModel;
import org.zhixing.forms.FilledForm;
import org.zhixing.forms.FormSpec;
import org.zhixing.importing.forms.FormReader;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.report.forms.FormWriter;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;

/** Twenty forms, filled in, saved by another program and read: every answer is what was written. */
class FormRoundTripTest {

    private static final PinnedModel PINNED = ShippedModel.pinned();
    private static final List<Role> ROLES = List.of(Role.D, Role.S, Role.W, Role.X, Role.C);

    @TempDir
    static Path folder;

    private static final List<Sent> SENT = new ArrayList<>();

    /** A form as it was handed out and as it was filled in. */
    private record Sent(FormSpec spec, Path file, FormFiller.Filled filled) {}

    @BeforeAll
    static void fillTwentyForms() throws IOException {
        for (Language language : Language.values()) {
            for (Role role : ROLES) {
                send(language, FormPrinting.of(PINNED).spec(new FormPrinting.Order(role, null)));
                send(language, person(role));
            }
        }
        assertEquals(20, SENT.size());
        assertTrue(
                SENT.stream().mapToInt(sent -> sent.filled().answers().size()).sum() > 400);
    }

    @Test
    void asTheyWereFilledIn() {
        SENT.forEach(sent -> assertKept(sent, sent.file()));
    }

    @Test
    void savedByAnotherProgram() throws IOException, InterruptedException {
        Office.needed();
        List<Path> files = SENT.stream().map(Sent::file).toList();

        List<Path> saved = new Office(folder).converted(files, "xlsx", folder.resolve("xlsx"));

        for (int i = 0; i < SENT.size(); i++) {
            assertKept(SENT.get(i), saved.get(i));
        }
    }

    @Test
    void savedInAnotherFormatAndBack() throws IOException, InterruptedException {
        Office.needed();
        Office office = new Office(folder);
        List<Path> files = SENT.stream().map(Sent::file).toList();

        List<Path> ods = office.converted(files, "ods", folder.resolve("ods"));
        List<Path> back = office.converted(ods, "xlsx", folder.resolve("back"));

        for (int i = 0; i < SENT.size(); i++) {
            assertTrue(Files.size(ods.get(i)) > 0);
            assertKept(SENT.get(i), back.get(i));
        }
    }

    private static void assertKept(Sent sent, Path file) {
        List<FilledForm> forms = new FormReader(PINNED, null).read(file);

        assertEquals(1, forms.size());
        FilledForm form = forms.get(0);
        FormSpec spec = sent.spec();
        String which = spec.role() + " " + file.getFileName();
        assertEquals(List.of(), form.doubts(), which);
        assertEquals(spec.id(), form.form());
        assertEquals(FilledForm.Known.ID, form.known());
        assertEquals(spec.role(), form.role());
        assertEquals(spec.rater(), form.rater());
        assertEquals(spec.assessment(), form.assessment());
        assertEquals(PINNED.model().version(), form.modelVersion());
        assertEquals(sent.filled().answers(), form.answers(), which);
        assertEquals(sent.filled().cells(), form.cells(), which);
        assertEquals(sent.filled().validity(), form.validity(), which);
        assertEquals(sent.filled().evidence(), form.evidence(), which);
    }

    private static void send(Language language, FormSpec spec) throws IOException {
        int number = SENT.size();
        Path blank = folder.resolve("blank-" + number + ".xlsx");
        Path file = folder.resolve("form-" + number + ".xlsx");
        new FormWriter(language).write(spec, blank, false);
        SENT.add(new Sent(spec, file, FormFiller.fill(blank, file, PINNED.model(), language, number)));
    }

    private static FormSpec person(Role role) {
        Rater rater = new Rater("r1", role, new PersonalText("周岚"), true, null);
        Assessment assessment = Assessment.empty(
                        PINNED.model().id(),
                        PINNED.model().version(),
                        new PersonalText("示例社工服务中心"),
                        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .withRaters(List.of(rater));
        return new FormPrinting(PINNED, "assessment-1", Dossier.of(assessment)).spec(FormPrinting.Order.of(rater));
    }
}
