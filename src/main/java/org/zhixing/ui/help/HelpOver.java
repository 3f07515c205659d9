package org.zhixing.ui.help;

import java.util.Objects;
import javafx.scene.control.ScrollPane;
import org.zhixing.help.HelpBook;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** A page of the help over an open dialog, which waits beneath with all that was typed. */
public final class HelpOver extends Dialog {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 520;

    private final HelpBook book;
    private final ScrollPane reading = new ScrollPane();

    /**
     * @param page its id; where there is none, where a reader begins
     * @param leave goes back to the dialog
     */
    public HelpOver(Workspace workspace, String page, Runnable leave) {
        super(workspace.text("help.name"));
        book = HelpBook.in(workspace.messages().get().language());
        setId("help-over");
        getStylesheets()
                .add(Objects.requireNonNull(HelpOver.class.getResource("help.css"), "help.css")
                        .toExternalForm());
        reading.setFitToWidth(true);
        reading.setPrefViewportWidth(WIDTH);
        reading.setPrefViewportHeight(HEIGHT);
        reading.setMinHeight(120);
        reading.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        reading.getStyleClass().add("zx-scroll");
        add(reading);
        button(workspace.text("help.leave"), leave).setId("help-over-leave");
        open(book.page(page).isPresent() ? page : HelpBook.FIRST);
    }

    private void open(String page) {
        PageView view = new PageView(book, book.page(page).orElseThrow(), this::open);
        view.setId("help-page-" + page);
        reading.setContent(view);
        reading.setVvalue(0);
    }

    @Override
    public void requestFocus() {
        // From here the arrow keys and PgDn read on.
        reading.requestFocus();
    }

    @Override
    public String helpPage() {
        return "help";
    }
}
