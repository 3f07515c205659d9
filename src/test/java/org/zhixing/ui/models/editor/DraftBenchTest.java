package org.zhixing.ui.models.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.desk.DataFolder;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.ui.workspace.SaveState;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.ShellPort;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Text;

/** A draft on the bench against a real folder; what is put on the queue by hand stands for a disk that takes its time. */
class DraftBenchTest {

    private static final Text NAME = new Text("需求与资源预估", "Assessing needs and resources");

    @TempDir
    Path folder;

    private final List<Runnable> disk = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private ModelDrafts drafts;
    private Workspace workspace;
    private DraftBench bench;

    @BeforeEach
    void begin() {
        drafts = DataFolder.models(folder).drafts();
        workspace = new Workspace(new Settings(new Properties(), kept -> {}), disk::add, Runnable::run);
        workspace.attach(new ShellPort() {
            @Override
            public void say(Say say) {
                said.add(say.text());
            }
        });
        bench = new DraftBench(workspace, drafts, drafts.begin(Shipped.PINNED));
        work();
    }

    /** Lets the disk do everything that waits for it. */
    private void work() {
        while (!disk.isEmpty()) {
            disk.remove(0).run();
        }
    }

    private ModelDraft onDisk() {
        return drafts.read(bench.now().id());
    }

    private static Text name(ModelDraft draft) {
        return draft.model().indicator("M1.1").orElseThrow().name();
    }

    @Test
    void anEditIsShownAtOnceAndOnDiskAMomentLater() {
        assertTrue(bench.edit(Shipped.rename("M1.1", NAME)));
        assertEquals(NAME, name(bench.now()));
        assertFalse(bench.settled());
        work();
        assertTrue(bench.settled());
        assertEquals(NAME, name(onDisk()));
        assertTrue(workspace.saveState().get() instanceof SaveState.Saved);
    }

    @Test
    void editsReachTheDiskOneAfterTheOtherAndAreTakenBackInTurn() {
        bench.edit(Shipped.rename("M1.1", NAME));
        bench.edit(new DraftStep.EditDimension("M", new Text("方法", "Method"), 2));
        bench.undo();
        work();
        assertEquals(NAME, name(bench.now()));
        assertEquals(1, bench.now().model().dimensions().get(0).weight());
        bench.undo();
        work();
        assertEquals(Shipped.MODEL, bench.now().model());
        bench.undo();
        bench.redo();
        work();
        assertEquals(NAME, name(onDisk()));
    }

    @Test
    void whatIsTypedBecomesAnEditBeforeAnythingElseHappens() {
        bench.beforeEach(() -> {
            if (!name(bench.now()).equals(NAME)) {
                bench.edit(Shipped.rename("M1.1", NAME));
            }
        });
        bench.selected().set("M1.2");
        bench.move(-1);
        work();
        assertEquals(NAME, name(onDisk()));
        assertEquals("M1.2", onDisk().model().indicators().get(0).id());
    }

    @Test
    void whatFindsNoRoomOnDiskComesBackAndIsSaid() throws IOException {
        Path kept = folder.resolve("model-drafts");
        Path aside = folder.resolve("aside");
        Files.move(kept, aside);
        Files.writeString(kept, "no folder");
        bench.edit(Shipped.rename("M1.1", NAME));
        work();
        assertEquals(Shipped.MODEL, bench.now().model());
        assertTrue(said.get(0).contains("草稿没有存进数据文件夹"), said.toString());
        Files.delete(kept);
        Files.move(aside, kept);
        SaveState.Trouble trouble = (SaveState.Trouble) workspace.saveState().get();
        trouble.retry().run();
        work();
        assertEquals(NAME, name(onDisk()));
        assertEquals(NAME, name(bench.now()));
    }

    @Test
    void whatCannotBeDoneIsSaidAndChangesNothing() {
        assertFalse(bench.edit(new DraftStep.Name("Not an id", NAME)));
        assertEquals(1, said.size());
        assertEquals(Shipped.MODEL, bench.now().model());
        assertTrue(bench.settled());
    }

    @Test
    void problemsAndDifferencesFollowTheDraft() {
        assertEquals(List.of(), bench.found().get().problems());
        bench.selected().set("M1.1");
        assertTrue(bench.addIndicator());
        work();
        assertEquals("M1.7", bench.selected().get());
        assertEquals(13, bench.found().get().problems().size());
        bench.remove();
        work();
        assertEquals("M1.2", bench.selected().get());
        assertEquals(List.of("已去掉 M1.7"), said);
        assertTrue(bench.found().get().difference().nothing());
    }
}
