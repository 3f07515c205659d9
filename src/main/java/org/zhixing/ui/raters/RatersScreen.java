package org.zhixing.ui.raters;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;

/** The screen on which the agency says who rates and who answers what. */
public final class RatersScreen implements Screen {

    private static final double READABLE = 920;

    @Override
    public String id() {
        return "raters";
    }

    @Override
    public String icon() {
        return "fth-users";
    }

    @Override
    public String nameKey() {
        return "raters.name";
    }

    @Override
    public String questionKey() {
        return "raters.question";
    }

    @Override
    public Node view(Workspace workspace) {
        AssessmentSession session = workspace.session().get();
        if (session == null) {
            throw new IllegalStateException("the raters screen needs an open assessment");
        }
        Roster roster =
                new Roster(session.pinned().model(), workspace.messages().get());
        RosterCard people = new RosterCard(workspace, roster);
        AssignmentCard assignment = new AssignmentCard(workspace, roster);
        VBox cards = new VBox(12, people, assignment);
        cards.getStyleClass().add("raters-cards");
        cards.setMaxWidth(READABLE);
        VBox page = new VBox(cards);
        page.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "zx-scroll", "raters-screen");
        scroll.getStylesheets()
                .add(Objects.requireNonNull(RatersScreen.class.getResource("raters.css"))
                        .toExternalForm());
        Follow.whileShown(scroll, workspace.dossier(), d -> refresh(people, assignment));
        Follow.whileShown(scroll, workspace.rater(), r -> refresh(people, assignment));
        return scroll;
    }

    private static void refresh(RosterCard people, AssignmentCard assignment) {
        people.refresh();
        assignment.refresh();
    }

    @Override
    public List<Node> actions(Workspace workspace) {
        return List.of();
    }
}
