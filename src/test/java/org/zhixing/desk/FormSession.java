package org.zhixing.desk;

import java.nio.file.Path;
import java.util.List;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Progress;
import org.zhixing.work.Text;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;
import org.zhixing.workshop.WorkshopStep.MoveTo;
import org.zhixing.workshop.WorkshopStep.TurnTo;

/** A session of two cases in a data file, with a blank form of it. */
record FormSession(Desk desk, String id, Path blank) {

    private static final Text LONG = new Text("一天一天地记下来。\n".repeat(400), "Noted down day by day.\n".repeat(200));

    static final List<Vignette> CASES = List.of(
            new Vignette(
                    "c1",
                    new Text("一张卡", "A card"),
                    new Text("一件事\n又一件事", "A case\nand another"),
                    List.of(item("M1.1", 1), item("M1.2", 3), item("M2.1", 2)),
                    false),
            new Vignette("c2", new Text("长卡", "Long"), LONG, List.of(item("M1.1", 2), item("M1.3", 4)), false));

    static FormSession in(Path folder) {
        Desk desk = Desks.open(folder);
        String id = desk.workshops().create(Desks.MODEL.id(), new PersonalText("十月工坊"), CASES);
        Path blank = folder.resolve("blank.xlsx");
        desk.workshops().createForm(id, blank, Language.ZH);
        return new FormSession(desk, id, blank);
    }

    CollectedVotes collect(Collecting how, Path... files) {
        return desk.workshops()
                .collectForms(id, List.of(files), how, Progress.NONE)
                .orElseThrow();
    }

    Workshop now() {
        return desk.workshops().read(id);
    }

    /** Leads every case of the session up to this stage, as a trainer does. */
    void goTo(Stage stage) {
        try (LiveWorkshop live = desk.workshops().open(id)) {
            for (Vignette vignette : CASES) {
                done(live, new TurnTo(vignette.id()));
                while (live.now().stage().compareTo(stage) < 0) {
                    done(live, new MoveTo(live.now().stage().next()));
                }
            }
        }
    }

    static void done(LiveWorkshop live, WorkshopStep step) {
        live.apply(step).toCompletableFuture().join();
    }

    private static Vignette.Item item(String indicator, int level) {
        return new Vignette.Item(indicator, new ExpertKey(List.of(level, level, level)));
    }
}
