package org.zhixing.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.help.HelpBook;
import org.zhixing.help.HelpPage;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.KeyHelp;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;

/** How something is done and what it means, page by page. A page about a screen has that screen's id. */
public final class HelpScreen implements Screen {

    private final Deque<String> before = new ArrayDeque<>();
    private String page = HelpBook.FIRST;
    private @Nullable Workspace workspace;
    private @Nullable HelpBook book;
    private @Nullable PageList list;
    private @Nullable StackPane reading;
    private @Nullable ScrollPane scroll;

    @Override
    public String id() {
        return "help";
    }

    @Override
    public String icon() {
        return "fth-help-circle";
    }

    @Override
    public String nameKey() {
        return "help.name";
    }

    @Override
    public String questionKey() {
        return "help.question";
    }

    @Override
    public Group group() {
        return Group.ASIDE;
    }

    @Override
    public boolean needsAssessment() {
        return false;
    }

    @Override
    public List<Node> actions(Workspace workspace) {
        Button tour = Parts.button(workspace.text("help.tour"), workspace::tour);
        tour.setId("help-tour");
        tour.setGraphic(new FontIcon("fth-compass"));
        Button back = Parts.button(workspace.text("help.leave"), this::leave);
        back.setId("help-leave");
        back.setGraphic(new FontIcon("fth-corner-up-left"));
        return List.of(tour, back);
    }

    @Override
    public Node view(Workspace workspace) {
        this.workspace = workspace;
        HelpBook read = HelpBook.in(workspace.messages().get().language());
        book = read;
        PageList pages = new PageList(workspace.messages().get(), read, id -> open(id, true));
        list = pages;
        StackPane middle = new StackPane();
        middle.setAlignment(Pos.TOP_LEFT);
        reading = middle;
        ScrollPane around = new ScrollPane(middle);
        around.setFitToWidth(true);
        HBox.setHgrow(around, Priority.ALWAYS);
        scroll = around;
        HBox both = new HBox(pages, around);
        both.getStyleClass().add("zx-help");
        both.getStylesheets()
                .add(Objects.requireNonNull(HelpScreen.class.getResource("help.css"), "help.css")
                        .toExternalForm());
        show();
        return both;
    }

    @Override
    public void shown(@Nullable String place) {
        if (place != null) {
            before.clear();
            open(place, false);
        }
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(new KeyHelp("/", "help.key.search"));
    }

    @Override
    public boolean key(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE) {
            leave();
            return true;
        }
        if (pressed.getCode() == KeyCode.SLASH && list != null) {
            list.search();
            return true;
        }
        return false;
    }

    /** The page of an id, or where a reader begins when there is none. */
    private void open(String id, boolean remember) {
        HelpBook read = book;
        String wanted = read != null && read.page(id).isPresent() ? id : HelpBook.FIRST;
        if (remember && !wanted.equals(page)) {
            before.push(page);
        }
        page = wanted;
        show();
    }

    private void show() {
        if (book == null || reading == null || workspace == null || list == null || scroll == null) {
            return;
        }
        HelpPage shown = book.page(page).orElseThrow();
        PageView view = new PageView(book, shown, id -> open(id, true));
        view.setId("help-page-" + shown.id());
        VBox all = new VBox(16, view, foot(book, shown));
        all.setMaxWidth(view.getMaxWidth());
        all.getStyleClass().add("zx-help-body");
        reading.getChildren().setAll(all);
        scroll.setVvalue(0);
        list.current(page);
    }

    /** The way back among the pages that were read, and on to the next. */
    private HBox foot(HelpBook book, HelpPage shown) {
        Workspace here = Objects.requireNonNull(workspace);
        HBox foot = Parts.row(8);
        if (!before.isEmpty()) {
            String last = before.peek();
            Button back = Parts.button(
                    here.text("help.back", book.page(last).orElseThrow().title()), this::back, "flat");
            back.setId("help-back");
            back.setGraphic(new FontIcon("fth-arrow-left"));
            foot.getChildren().add(back);
        }
        int next = book.pages().indexOf(shown) + 1;
        if (next < book.pages().size()) {
            HelpPage following = book.pages().get(next);
            Button on =
                    Parts.button(here.text("help.next", following.title()), () -> open(following.id(), true), "flat");
            on.setId("help-next");
            on.setGraphic(new FontIcon("fth-arrow-right"));
            foot.getChildren().addAll(Parts.spring(), on);
        }
        return foot;
    }

    private void back() {
        if (!before.isEmpty()) {
            page = before.pop();
            show();
        }
    }

    private void leave() {
        Workspace here = workspace;
        if (here != null) {
            here.go(here.before().screen(), null);
        }
    }
}
