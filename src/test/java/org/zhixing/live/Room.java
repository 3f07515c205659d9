package org.zhixing.live;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.zhixing.desk.Desk;
import org.zhixing.desk.LiveWorkshop;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Text;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/** A session in a real data file with its page on this computer's own address, as a trainer would run it. */
final class Room implements AutoCloseable {

    static final String FIRST = "VG1";
    static final String SECOND = "VG2";

    /** What somebody might write into a title to see whether it runs. */
    static final String SCRIPT = "<img src=x onerror=\"document.title='ran'\"><script>document.title='ran'</script>";

    final Path store;
    final String id;
    Desk desk;
    LiveWorkshop live;
    WorkshopPage page;

    private Room(Path store, String id, Desk desk) {
        this.store = store;
        this.id = id;
        this.desk = desk;
        this.live = desk.workshops().open(id);
        this.page = WorkshopPage.open(live, NetworkAddress.thisComputer(), 0, Language.ZH);
    }

    /** Two vignettes: three questions with the keys 1 (0 to 2), 0 and 3, then one whose title tries to be a script. */
    static Room open(Path folder) {
        Path store = folder.resolve("workshop.db");
        Desk desk = Desk.open(store);
        Vignette banquet = new Vignette(
                FIRST,
                new Text("重阳百叟宴", "A banquet for a hundred elders"),
                new Text(
                        "站点办 120 人聚餐，照片 30 张，满意度全 100%。\n一位独居老人席间说“活着没意思”，社工记“情绪平稳”。",
                        "The station gives a dinner for 120: 30 photos, everybody satisfied.\nAn elder who lives alone says"
                                + " that life has no meaning; the note reads “in stable spirits”."),
                List.of(item("M2.5", 0, 1, 2), item("M1.1", 0, 0, 0), item("V1.3", 3, 3, 3)),
                false);
        Vignette script = new Vignette(
                SECOND,
                new Text(SCRIPT, SCRIPT),
                new Text("第二个情境", "The second vignette"),
                List.of(item("M1.2", 3, 3, 3)),
                false);
        String id = desk.workshops().create("annual-self-check", new PersonalText("秋季"), List.of(banquet, script));
        return new Room(store, id, desk);
    }

    Room at(Stage... stages) {
        for (Stage stage : stages) {
            apply(new WorkshopStep.MoveTo(stage));
        }
        return this;
    }

    Workshop apply(WorkshopStep step) {
        return live.apply(step).toCompletableFuture().join();
    }

    /** Everything stops and starts again, as when the program is closed and opened, with the page on the same port. */
    void restart(int port) {
        close();
        desk = Desk.open(store);
        live = desk.workshops().open(id);
        page = WorkshopPage.open(live, NetworkAddress.thisComputer(), port, Language.ZH);
    }

    int port() {
        return Integer.parseInt(page.address().substring(page.address().lastIndexOf(':') + 1));
    }

    /** Every vote as committed: code name, indicator, round, level. */
    String votes() {
        Workshop now = live.now();
        return now.votes().stream()
                .map(v -> now.participant(v.participant()).orElseThrow().codeName() + " " + v.indicator() + " "
                        + v.round() + " " + v.level())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Vignette.Item item(String indicator, Integer... experts) {
        return new Vignette.Item(indicator, new ExpertKey(Arrays.asList(experts)));
    }

    @Override
    public void close() {
        page.close();
        live.close();
        desk.close();
    }
}
