package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Standing;
import org.zhixing.documents.ShippedModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** Forms for the people of an assessment, as files. */
class FormPrintingTest {

    private static final PinnedModel PINNED = ShippedModel.pinned();

    @TempDir
    Path folder;

    @Test
    void everybodyGetsAFormWhoseNameSaysWhoseItIs() throws IOException {
        FormPrinting printing = printing(
                rater("r1", Role.D, "周岚"),
                rater("r2", Role.X, "街道/何 老师:\"A\""),
                rater("r3", Role.C, ""),
                rater("r4", Role.T, "培训者"));

        List<Path> files = write(printing, printing.everybody(), false).orElseThrow();

        List<String> names =
                List.of("评分表_负责人_周岚_2025.xlsx", "评分表_外部伙伴-评估者_街道-何-老师-A_2025.xlsx", "评分表_服务对象代表_r3_2025.xlsx");
        assertEquals(names, files.stream().map(f -> f.getFileName().toString()).toList());
        assertEquals(names.stream().sorted().toList(), present());
    }

    @Test
    void twoPeopleOfOneNameGetTwoFiles() {
        FormPrinting printing = printing(rater("r1", Role.W, "王芳"), rater("r2", Role.W, "王芳"));

        List<Path> files = write(printing, printing.everybody(), false).orElseThrow();

        assertEquals(
                List.of("评分表_一线社工_王芳_2025.xlsx", "评分表_一线社工_王芳_2025_2.xlsx"),
                files.stream().map(f -> f.getFileName().toString()).toList());
    }

    @Test
    void nothingIsWrittenWhereOneCannotBe() throws IOException {
        FormPrinting printing = printing(rater("r1", Role.D, "甲"), rater("r2", Role.S, "乙"));
        Files.writeString(folder.resolve("评分表_督导_乙_2025.xlsx"), "filled in");

        ProblemException refused =
                assertThrows(ProblemException.class, () -> write(printing, printing.everybody(), false));

        assertEquals(ProblemException.Kind.USAGE, refused.kind());
        assertEquals(List.of("评分表_督导_乙_2025.xlsx"), present());
        assertEquals("filled in", Files.readString(folder.resolve("评分表_督导_乙_2025.xlsx")));
        assertEquals(
                2, write(printing, printing.everybody(), true).orElseThrow().size());
    }

    @Test
    void cancellingLeavesWholeFormsOnly() throws IOException {
        FormPrinting printing = printing(rater("r1", Role.X, "甲"), rater("r2", Role.X, "乙"), rater("r3", Role.X, "丙"));

        Optional<List<Path>> written =
                printing.write(printing.everybody(), folder, Language.ZH, false, (done, of) -> done < 1);

        assertEquals(Optional.empty(), written);
        assertEquals(List.of("评分表_外部伙伴-评估者_甲_2025.xlsx"), present());
    }

    @Test
    void someoneUnknownARoleThatIsAskedNothingAndAClosedPeriodAreRefused() throws IOException {
        FormPrinting printing = printing(rater("r1", Role.D, "甲"));
        FormPrinting closed =
                new FormPrinting(PINNED, "a", dossier(rater("r1", Role.D, "甲")).with(Standing.NEW.withClosed(true)));

        assertEquals("problems.change.unknownRater", refusal(printing, new FormPrinting.Order(Role.D, "r9")));
        assertEquals("problems.forms.nothingAsked", refusal(printing, new FormPrinting.Order(Role.T, null)));
        assertEquals("problems.change.closed", refusal(closed, new FormPrinting.Order(Role.D, "r1")));
        assertEquals(List.of(), present());
    }

    @Test
    void everyFormHasAnIdOfItsOwn() {
        FormPrinting printing = FormPrinting.of(PINNED);
        FormPrinting.Order order = new FormPrinting.Order(Role.C, null);

        assertNotEquals(printing.spec(order).id(), printing.spec(order).id());
        assertEquals(List.of(), printing.everybody());
    }

    @Test
    void theInvitationOfAPersonNamesThePersonAndTheAgency() {
        FormPrinting printing = printing(rater("r1", Role.D, "周岚"));

        String text = printing.invitation(new FormPrinting.Order(Role.D, "r1"), null, Language.ZH);

        assertTrue(text.startsWith("周岚，你好：\n\n示例机构正在做 2025 年的"), text);
    }

    private String refusal(FormPrinting printing, FormPrinting.Order order) {
        ProblemException refused = assertThrows(
                ProblemException.class, () -> printing.write(order, folder.resolve("x.xlsx"), Language.ZH, false));
        assertEquals(ProblemException.Kind.INPUT, refused.kind());
        return refused.problems().get(0).key();
    }

    private Optional<List<Path>> write(FormPrinting printing, List<FormPrinting.Order> orders, boolean overwrite) {
        return printing.write(orders, folder, Language.ZH, overwrite, (done, of) -> true);
    }

    private static FormPrinting printing(Rater... raters) {
        return new FormPrinting(PINNED, "a", dossier(raters));
    }

    private static Dossier dossier(Rater... raters) {
        return Dossier.of(Assessment.empty(PINNED.model().id(), PINNED.model().version(), Desks.AGENCY, Desks.YEAR)
                .withRaters(List.of(raters)));
    }

    private static Rater rater(String id, Role role, String name) {
        return new Rater(id, role, new PersonalText(name), true, null);
    }

    private List<String> present() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names.stream().sorted().toList();
    }
}
