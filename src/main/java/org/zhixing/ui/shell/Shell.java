package org.zhixing.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.help.HelpBook;
import org.zhixing.ui.help.HelpOver;
import org.zhixing.ui.locking.Cover;
import org.zhixing.ui.tour.TourLayer;
import org.zhixing.ui.workspace.Place;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.ShellPort;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.ProblemException;

/** The window's content: side bar, title bar, the screen that is shown, and what lies over it. */
final class Shell implements ShellPort {

    private static final String HOME = "home";
    private static final String HELP = "help";
    private static final double ABOVE_FOOTER = 68;

    private final Workspace workspace;
    private final List<Screen> screens;
    private final Map<String, Node> views = new HashMap<>();
    private final BorderPane frame = new BorderPane();
    private final DialogLayer dialogs = new DialogLayer();
    private final Toasts toasts;
    private final TourLayer tour;
    private final StackPane window;
    private final Cover cover;
    private final StackPane root;
    private final Consumer<Path> opener;
    private final Arrivals arrivals;
    private final PageFocus focus;
    private @Nullable SideBar sideBar;
    private String shown = "";

    /** @param opener opens a folder in the operating system's own way */
    Shell(Workspace workspace, List<Screen> screens, Consumer<Path> opener) {
        this.workspace = workspace;
        this.screens = screens;
        this.opener = opener;
        tour = new TourLayer(workspace, frame);
        toasts = new Toasts(workspace);
        window = new StackPane(frame, tour, toasts, dialogs);
        cover = new Cover(workspace, window);
        focus = new PageFocus(frame, () -> dialogs.isOpen() || cover.isCovering() || tour.isOpen());
        root = new StackPane(window, cover);
        root.getStyleClass().add("zx-window");
        arrivals = new Arrivals(workspace, this::reachable);
        arrivals.dropOn(window, () -> held() || dialogs.isOpen());
        Region edge = new Region();
        edge.getStyleClass().add("zx-drop-edge");
        edge.setMouseTransparent(true);
        window.getChildren().add(edge);
        StackPane.setAlignment(toasts, Pos.BOTTOM_RIGHT);
        root.widthProperty().addListener((observable, old, width) -> fold());
        workspace.attach(this);
        workspace.messages().addListener((observable, old, messages) -> rebuild());
        workspace.session().addListener((observable, old, session) -> rebuild());
        workspace.screenLock().sealed().addListener((observable, old, on) -> renewSideBar());
        rebuild();
    }

    Parent root() {
        return root;
    }

    /** Once, before others listen to the window's keys. */
    void followFocus(Scene scene) {
        focus.follow(scene);
    }

    /** Everything anew in the present language, at the place where one was. */
    private void rebuild() {
        views.clear();
        frame.setLeft(null);
        sideBar = null;
        go(new Place(workspace.place().get().screen(), null));
    }

    @Override
    public void go(Place there) {
        Screen screen = screen(there.screen());
        boolean another = !screen.id().equals(shown);
        shown = screen.id();
        if (screen.id().equals(HOME)) {
            frame.setLeft(null);
            frame.setTop(null);
            StackPane.setMargin(toasts, new Insets(24, 24, ABOVE_FOOTER, 24));
        } else {
            StackPane.setMargin(toasts, new Insets(24));
            SideBar side = sideBar != null ? sideBar : newSideBar();
            side.current(screen.id());
            frame.setLeft(side);
        }
        Node view = views.computeIfAbsent(screen.id(), id -> roomFor(screen.view(workspace)));
        VBox page = new VBox(view);
        VBox.setVgrow(view, javafx.scene.layout.Priority.ALWAYS);
        if (!screen.id().equals(HOME)) {
            page.getChildren().add(0, new TitleBar(workspace, screen, scope(screen), this::find, this::help));
        }
        frame.setCenter(page);
        screen.shown(there.place());
        if (another) {
            focus.enter(page);
        }
    }

    /** A screen scrolls as a whole where the window is too small for what must not be pressed together in it. */
    private static Node roomFor(Node view) {
        ScrollPane room = new ScrollPane(view);
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        room.setMinSize(0, 0);
        return room;
    }

    private void renewSideBar() {
        sideBar = null;
        if (frame.getLeft() != null) {
            SideBar side = newSideBar();
            side.current(current().id());
            frame.setLeft(side);
        }
    }

    private SideBar newSideBar() {
        SideBar side = new SideBar(workspace, pages(), new AgencyMenu(workspace));
        sideBar = side;
        fold();
        return side;
    }

    private List<Node> scope(Screen screen) {
        List<Node> scope = new ArrayList<>();
        if (workspace.assessment().get() != null) {
            if (screen.answers()) {
                scope.add(new RaterMenu(workspace));
            }
            if (screen.needsAssessment()) {
                scope.add(new PeriodMenu(workspace));
            }
        }
        return scope;
    }

    /** The pages that make sense now, in side-bar order. */
    private List<Screen> pages() {
        boolean open = workspace.assessment().get() != null;
        return screens.stream()
                .filter(screen -> !screen.id().equals(HOME) && (open || !screen.needsAssessment()))
                .toList();
    }

    private List<Screen> reachable() {
        List<Screen> pages = pages();
        return screens.stream()
                .filter(screen -> screen.id().equals(HOME) || pages.contains(screen))
                .toList();
    }

    /** Says what a file is and offers the job that takes it. */
    void look(Path file) {
        arrivals.look(List.of(file));
    }

    /** The screen of that id, or the first with something to show where there is none. */
    private Screen screen(String id) {
        List<Screen> possible = pages();
        return screens.stream()
                .filter(screen -> screen.id().equals(id) && (screen.id().equals(HOME) || possible.contains(screen)))
                .findFirst()
                .orElse(workspace.assessment().get() == null ? screens.get(0) : possible.get(0));
    }

    private Screen current() {
        return screen(workspace.place().get().screen());
    }

    private void fold() {
        if (sideBar != null) {
            sideBar.rail(root.getWidth() > 0 && root.getWidth() < SideBar.FOLDS_BELOW);
        }
    }

    @Override
    public void say(Say say) {
        toasts.say(say);
    }

    @Override
    public void unsay(Say said) {
        toasts.unsay(said);
    }

    @Override
    public void show(Region dialog) {
        dialogs.show(dialog);
    }

    @Override
    public void closeDialog() {
        dialogs.close();
    }

    @Override
    public void tour() {
        tour.begin();
    }

    @Override
    public void openFolder(Path folder) {
        opener.accept(folder);
    }

    @Override
    public void problem(ProblemException problem) {
        // What is over the window makes room for it; a notification below would not be seen.
        if (dialogs.isOpen()) {
            show(new ProblemDialog(workspace, problem));
        } else {
            say(Troubles.of(workspace, problem));
        }
    }

    /** Tells of a bug by its code. */
    void bug(String code) {
        if (dialogs.isOpen()) {
            show(new BugDialog(workspace, code));
        } else {
            say(Troubles.bug(workspace, code));
        }
    }

    /** The keyboard goes to the notifications, and back. */
    boolean enterNotifications() {
        return !dialogs.isOpen() && toasts.enter();
    }

    // What keys do

    boolean dialogOpen() {
        return dialogs.isOpen();
    }

    boolean covered() {
        return cover.isCovering();
    }

    /** Whether the keys of the window mean nothing now: it is covered, or a dialog that stays lies over it. */
    boolean held() {
        return cover.isCovering() || dialogs.stays();
    }

    void find() {
        FindIndex index = new FindIndex(
                        pages(),
                        workspace.session().get() == null
                                ? null
                                : workspace.session().get().pinned().model(),
                        workspace.messages().get())
                .with(HelpBook.in(workspace.messages().get().language()));
        show(new Finder(index, workspace.messages().get(), hit -> {
            closeDialog();
            workspace.go(hit.screen(), hit.place());
        }));
    }

    /** The help about the screen that is shown, or over the dialog that is open. */
    void help() {
        if (dialogs.isOpen()) {
            String own = dialogs.helpPage();
            if (!own.equals(HELP)) {
                dialogs.showOver(
                        new HelpOver(workspace, own.isEmpty() ? current().id() : own, dialogs::leave));
            }
        } else if (!current().id().equals(HELP)) {
            workspace.go(HELP, current().id());
        }
    }

    void showKeys() {
        show(new KeysPage(current(), workspace.messages().get()));
    }

    /**
     * Keys of the card of the way round: all while the focus is on it, and Esc everywhere.
     *
     * @return whether nobody else is asked what the key means
     */
    boolean tourKey(KeyEvent event) {
        boolean its = tour.isOpen()
                && !dialogOpen()
                && !event.getCode().isFunctionKey()
                && (tour.hasFocusInside() || event.getCode() == KeyCode.ESCAPE);
        if (its && tour.key(event)) {
            event.consume();
        }
        return its && !event.isShortcutDown();
    }

    boolean screenKey(KeyEvent event) {
        return current().key(event);
    }

    boolean goToPage(int number) {
        List<Screen> pages = pages().stream()
                .filter(screen -> screen.group() != Screen.Group.END && screen.group() != Screen.Group.ASIDE)
                .toList();
        if (current().id().equals(HOME) || number > pages.size()) {
            return false;
        }
        workspace.go(pages.get(number - 1).id(), null);
        return true;
    }

    void undo() {
        AssessmentSession open = workspace.session().get();
        if (!current().undo() && open != null && open.undoable().isPresent()) {
            workspace.undo();
            say(Say.passing(workspace.text("shell.undone"), workspace.text("shell.redo"), workspace::redo));
        }
    }

    void redo() {
        AssessmentSession open = workspace.session().get();
        if (!current().redo() && open != null && open.redoable().isPresent()) {
            workspace.redo();
            say(Say.passing(workspace.text("shell.redone"), workspace.text("shell.undo"), workspace::undo));
        }
    }

    void showTable() {
        current().table().ifPresent(this::show);
    }

    void toggleDrawer() {
        current().toggleDrawer();
    }

    void toggleFullScreen() {
        Scene scene = root.getScene();
        if (scene != null && scene.getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
