package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/** Working on an assessment: what the snapshot shows and what the disk has. */
class AssessmentSessionTest {

    private static final Rater DIRECTOR = new Rater("r1", Role.D, new PersonalText("周岚"), true, null);

    @TempDir
    Path folder;

    @Test
    void undoAndRedoReachTheDiskToo() {
        try (Desk desk = Desks.open(folder)) {
            String id = desk.create(Desks.blank());
            AssessmentSession session = desk.open(id);
            session.apply(new Change.PutRater(DIRECTOR), "r1");
            session.apply(new Change.Rate("M1.1", "r1", new Answer.Level(3)), "r1");
            Dossier first = session.dossier();
            session.apply(new Change.Rate("M1.1", "r1", new Answer.Level(2)), "r1");
            Dossier second = session.dossier();

            session.undo();
            assertEquals(first, session.dossier());
            assertEquals(first, desk.open(id).dossier());
            assertEquals(Optional.of(new Change.Rate("M1.1", "r1", new Answer.Level(2))), session.redoable());

            session.redo();
            assertEquals(second, session.dossier());
            assertEquals(second, desk.open(id).dossier());
            assertEquals(
                    List.of(
                            "rater null→D 周岚 true",
                            "rating null→D LEVEL 3",
                            "rating D LEVEL 3→D LEVEL 2",
                            "rating D LEVEL 2→D LEVEL 3",
                            "rating D LEVEL 3→D LEVEL 2"),
                    desk.log(id).stream()
                            .skip(1)
                            .map(e -> e.kind() + " " + shown(e.old()) + "→" + shown(e.now()))
                            .toList());
        }
    }

    private static String shown(PersonalText text) {
        return text == null ? "null" : text.value();
    }
}
