package org.zhixing.ui.models;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.Desk;
import org.zhixing.desk.FoundFile;
import org.zhixing.ui.common.Flow;
import org.zhixing.ui.models.editor.DraftBench;
import org.zhixing.ui.workspace.KeyHelp;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;

/** Which yardstick is used: the models at hand, reading one, changing one, and comparing versions. */
public final class ModelsScreen implements Screen {

    private final StackPane page = new StackPane();
    private final Flow bar = new Flow(8, 8);
    private @Nullable ModelsWay way;
    private @Nullable Desk desk;

    @Override
    public String id() {
        return "models";
    }

    @Override
    public String icon() {
        return "fth-layers";
    }

    @Override
    public String nameKey() {
        return "models.name";
    }

    @Override
    public String questionKey() {
        return "models.question";
    }

    @Override
    public Group group() {
        return Group.END;
    }

    @Override
    public boolean needsAssessment() {
        return false;
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(
                new KeyHelp("Alt+↑ Alt+↓", "models.key.move"),
                new KeyHelp("A", "models.key.add"),
                new KeyHelp("S", "models.key.addPart"),
                new KeyHelp("Delete", "models.key.remove"),
                new KeyHelp("G  Alt+G", "models.key.gap"),
                new KeyHelp("J  K", "models.key.problem"),
                new KeyHelp("↵", "models.key.write"));
    }

    @Override
    public List<Node> actions(Workspace workspace) {
        return List.of(bar);
    }

    @Override
    public Node view(Workspace workspace) {
        page.getStyleClass().setAll("models-screen");
        ModelsSheet.dress(page);
        ModelsWay known = way;
        if (known == null || desk != workspace.deskProperty().get()) {
            known = new ModelsWay(workspace, page, bar);
            way = known;
            desk = workspace.deskProperty().get();
        }
        known.draw();
        return page;
    }

    @Override
    public void shown(@Nullable String place) {
        ModelsWay known = way;
        if (known != null) {
            known.front();
        }
    }

    @Override
    public Set<FoundFile.Kind> takes() {
        return Set.of(FoundFile.Kind.MODEL, FoundFile.Kind.MODEL_WORKBOOK);
    }

    @Override
    public void take(FoundFile.Kind kind, List<Path> files) {
        ModelsWay known = way;
        if (known != null && kind == FoundFile.Kind.MODEL) {
            known.files().install(files.get(0));
        } else if (known != null) {
            known.files().takeWorkbook(files.get(0));
        }
    }

    @Override
    public boolean key(KeyEvent pressed) {
        ModelsWay known = way;
        return known != null && known.key(pressed);
    }

    @Override
    public boolean undo() {
        DraftBench bench = way == null ? null : way.bench();
        if (bench != null) {
            bench.undo();
        }
        return bench != null;
    }

    @Override
    public boolean redo() {
        DraftBench bench = way == null ? null : way.bench();
        if (bench != null) {
            bench.redo();
        }
        return bench != null;
    }

    @Override
    public void toggleDrawer() {
        ModelsWay known = way;
        if (known != null) {
            known.toggleDrawer();
        }
    }
}
