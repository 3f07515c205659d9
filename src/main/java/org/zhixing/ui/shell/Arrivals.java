package org.zhixing.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.zhixing.desk.FoundFile;
import org.zhixing.ui.common.FileDrop;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;

/**
 * Files that were dropped on the window or handed to the program: it says what they are and offers the job that takes
 * them. On the screen whose job it is, the job begins at once.
 */
final class Arrivals {

    /** More at once are no choice that anybody made. */
    private static final int MOST = 200;

    /** Of these each file is a job by itself. */
    private static final Set<FoundFile.Kind> ONE_BY_ONE = Set.of(
            FoundFile.Kind.DATA_FILE,
            FoundFile.Kind.HAND_OVER,
            FoundFile.Kind.ARCHIVE,
            FoundFile.Kind.ASSESSMENT,
            FoundFile.Kind.MODEL,
            FoundFile.Kind.MODEL_WORKBOOK,
            FoundFile.Kind.LEDGER,
            FoundFile.Kind.UNKNOWN);

    /**
     * Files of one kind that go the same way.
     *
     * @param screens that take them and can be shown now
     */
    record Group(FoundFile.Kind kind, List<FoundFile> files, List<Screen> screens) {

        List<Path> paths() {
            return files.stream().map(FoundFile::file).toList();
        }
    }

    private final Workspace workspace;
    private final Supplier<List<Screen>> screens;

    /** @param screens that can be shown now */
    Arrivals(Workspace workspace, Supplier<List<Screen>> screens) {
        this.workspace = workspace;
        this.screens = screens;
    }

    /** Takes what is dropped on a region, while it is shown. */
    void dropOn(Region target, Supplier<Boolean> busy) {
        new FileDrop(target, file -> !busy.get() && (file.isFile() || file.isDirectory()), this::look);
    }

    /** Looks at files and offers what can be done with them. */
    void look(List<Path> paths) {
        List<Path> few = paths.subList(0, Math.min(MOST, paths.size()));
        workspace.work(() -> few.stream().map(FoundFile::of).toList(), this::offer);
    }

    private void offer(List<FoundFile> found) {
        List<Group> groups = groups(found);
        if (groups.size() == 1) {
            Group only = groups.get(0);
            String here = workspace.place().get().screen();
            Screen screen = only.screens().stream()
                    .filter(each -> each.id().equals(here))
                    .findFirst()
                    .orElse(null);
            if (screen != null && !here.equals("home")) {
                screen.take(only.kind(), only.paths());
                return;
            }
        }
        workspace.show(new ArrivalDialog(workspace, groups, this::begin));
    }

    private void begin(Group group, Screen screen) {
        workspace.closeDialog();
        workspace.go(screen.id(), null);
        screen.take(group.kind(), group.paths());
    }

    private List<Group> groups(List<FoundFile> found) {
        Map<String, List<FoundFile>> byWay = new LinkedHashMap<>();
        for (FoundFile file : found) {
            String way = ONE_BY_ONE.contains(file.kind())
                    ? file.kind() + " " + file.file()
                    : file.kind().name();
            byWay.computeIfAbsent(way, each -> new ArrayList<>()).add(file);
        }
        return byWay.values().stream().map(this::group).toList();
    }

    private Group group(List<FoundFile> files) {
        FoundFile.Kind kind = files.get(0).kind();
        return new Group(
                kind,
                files,
                screens.get().stream()
                        .filter(screen -> screen.takes().contains(kind))
                        .toList());
    }
}
