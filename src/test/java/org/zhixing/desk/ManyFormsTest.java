package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.importing.forms.PaperForm.PINNED;
import static org.zhixing.importing.forms.PaperForm.answers;
import static org.zhixing.importing.forms.PaperForm.edit;
import static org.zhixing.importing.forms.PaperForm.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.desk.FoundForm.State;
import org.zhixing.forms.FilledForm;
import org.zhixing.forms.FormColumn;
import org.zhixing.importing.forms.FormReader;
import org.zhixing.importing.forms.PaperForm;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.work.Progress;

/** Many forms and many answers: every one arrives where it belongs. */
class ManyFormsTest {

    @TempDir
    Path folder;

    @Test
    void twoHundredFormsAtOnceAreTwoHundredPeople() throws IOException {
        List<Indicator> asked = asked(Role.W);
        List<Path> files = new ArrayList<>();
        Random random = new Random(4);
        StringBuilder csv = new StringBuilder("角色");
        asked.forEach(i -> csv.append(',').append(i.id()));
        csv.append('\n');
        for (int n = 0; n < 180; n++) {
            csv.append("社工");
            asked.forEach(i -> csv.append(',').append(random.nextInt(5)));
            csv.append('\n');
        }
        files.add(Files.writeString(folder.resolve("many.csv"), csv));
        for (int n = 0; n < 20; n++) {
            Path file = folder.resolve(n + ".xlsx");
            PaperForm.blank(file, 100 + n, Role.W);
            files.add(edit(file, fill(answers("M1.1", n % 5, "M1.2", n % 3), FormColumn.ANSWER)));
        }
        try (Desk desk = Desk.open(folder.resolve("zhixing.db"))) {
            String id = desk.create(
                    NewAssessment.blank(Desks.AGENCY, Desks.YEAR, PINNED.model().id()));
            try (AssessmentSession session = desk.open(id)) {
                FormsDesk forms = FormsDesk.of(session);
                Collected found = forms.read(files, null, Progress.NONE).orElseThrow();
                assertEquals(200, found.forms().size());
                session.apply(
                                Objects.requireNonNull(
                                        forms.plan(found.usual(), false).change()),
                                "")
                        .toCompletableFuture()
                        .join();
                assertEquals(200, session.assessment().raters().size());
                assertEquals(
                        180 * asked.size() + 40, session.assessment().ratings().size());
                try (AssessmentSession again = desk.open(id)) {
                    assertEquals(session.dossier(), again.dossier());
                }
                assertTrue(forms.read(files, null, Progress.NONE).orElseThrow().forms().stream()
                        .allMatch(f -> f.state() == State.NOTHING_NEW));
            }
        }
    }

    /** Whatever is written into a form comes out of it: twelve forms with seeded answers, one of each role in turn. */
    @Test
    void whatIsWrittenIntoAFormComesOutOfIt() throws IOException {
        Random random = new Random(20260704);
        List<Role> roles = List.of(Role.D, Role.S, Role.W, Role.X, Role.C);
        for (int round = 0; round < 12; round++) {
            Role role = roles.get(round % roles.size());
            Map<String, Object> typed = answers();
            Map<String, Object> reasons = answers();
            List<String> expected = new ArrayList<>();
            for (Indicator indicator : asked(role)) {
                int kind = random.nextInt(8);
                String reason = "因" + random.nextInt(1000);
                switch (kind) {
                    case 5 -> typed.put(indicator.id(), random.nextBoolean() ? "不清楚" : "DK");
                    case 6 -> {
                        typed.put(indicator.id(), "不适用");
                        reasons.put(indicator.id(), reason);
                    }
                    case 7 -> {}
                    default -> typed.put(indicator.id(), random.nextBoolean() ? kind : String.valueOf(kind));
                }
                if (kind < 7) {
                    expected.add(indicator.id() + " " + (kind < 5 ? kind : kind == 5 ? "DK" : "NA " + reason));
                }
            }
            Path file = PaperForm.blank(folder.resolve("law.xlsx"), 1000 + round, role);
            edit(file, fill(typed, FormColumn.ANSWER));
            edit(file, fill(reasons, FormColumn.REASON));
            FilledForm found = new FormReader(PINNED, null).read(file).get(0);
            assertEquals(List.of(), found.doubts());
            assertEquals(
                    expected,
                    found.answers().stream()
                            .map(g -> g.indicator() + " " + FormContent.typed(Objects.requireNonNull(g.answer())))
                            .toList(),
                    "round " + round);
        }
    }

    private static List<Indicator> asked(Role role) {
        return PINNED.model().indicators().stream()
                .filter(i -> i.roles().contains(role))
                .toList();
    }
}
