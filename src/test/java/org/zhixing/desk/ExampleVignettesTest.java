package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.PersonalText;
import org.zhixing.workshop.Vignette;

/** The vignettes that come with the program. */
class ExampleVignettesTest {

    @TempDir
    Path folder;

    @Test
    void aSessionCanBeMadeOfThemAndReadsBackTheSame() {
        try (Desk desk = Desk.open(folder.resolve("zhixing.db"))) {
            PinnedModel model = desk.models().newest("annual-self-check").orElseThrow();
            List<Vignette> examples = desk.workshops().examples(model);
            assertEquals(
                    List.of("VG1", "VG2", "VG3"),
                    examples.stream().map(Vignette::id).toList());
            String id = desk.workshops().create("annual-self-check", new PersonalText("示例"), examples);
            assertEquals(examples, desk.workshops().read(id).vignettes());
        }
    }

    @Test
    void aModelWithoutAnyHasNone() {
        try (Desk desk = Desks.open(folder)) {
            assertEquals(List.of(), desk.workshops().examples(Desks.PINNED));
        }
    }
}
