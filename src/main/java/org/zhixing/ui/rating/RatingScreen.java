package org.zhixing.ui.rating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Change;
import org.zhixing.review.Review;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.KeyHelp;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;

/** The screen on which one rater answers the self-check. */
public final class RatingScreen implements Screen {

    /** What belongs to one open assessment; it outlives a change of language, so that one stays at one's question. */
    private record Bench(AssessmentSession session, RatingModel rating, EvidenceModel pieces) {}

    private @Nullable Bench bench;
    private @Nullable RatingView view;
    private @Nullable RatingKeys keys;

    @Override
    public String id() {
        return "rating";
    }

    @Override
    public String icon() {
        return "fth-check-square";
    }

    @Override
    public String nameKey() {
        return "rating.name";
    }

    @Override
    public String questionKey() {
        return "rating.question";
    }

    @Override
    public boolean answers() {
        return true;
    }

    @Override
    public List<KeyHelp> keys() {
        return RatingKeys.HELP;
    }

    @Override
    public Node view(Workspace workspace) {
        AssessmentSession session = workspace.session().get();
        if (session == null) {
            throw new IllegalStateException("the rating screen needs an open assessment");
        }
        Bench at = bench(workspace, session);
        RatingView shown =
                new RatingView(at.rating(), at.pieces(), workspace.messages().get(), acts(workspace, at));
        view = shown;
        keys = new RatingKeys(at.rating(), at.pieces(), shown);
        VBox nobody = nobody(workspace);
        StackPane page = new StackPane(shown, nobody);
        Runnable follow = () -> {
            boolean empty = session.assessment().raters().isEmpty();
            Parts.show(nobody, empty);
            Parts.show(shown, !empty);
            follow(workspace, at, shown);
        };
        Follow.whileShown(page, workspace.dossier(), d -> follow.run());
        Follow.whileShown(page, workspace.rater(), r -> follow.run());
        Follow.whileShown(page, workspace.review(), r -> follow.run());
        return page;
    }

    private Bench bench(Workspace workspace, AssessmentSession session) {
        Bench old = bench;
        if (old != null && old.session() == session) {
            return old;
        }
        RatingModel rating = new RatingModel(session.pinned().model(), session.dossier(), workspace::apply);
        rating.secondPressMovesOn().bind(workspace.settings().secondPressMovesOn());
        rating.follow(session.dossier(), workspace.rater().get());
        Bench fresh = new Bench(session, rating, new EvidenceModel(rating, workspace::apply));
        bench = fresh;
        return fresh;
    }

    private Acts acts(Workspace workspace, Bench at) {
        return new Acts(
                workspace::apply,
                workspace::undo,
                workspace::redo,
                text -> workspace.say(Say.passing(text, workspace.text("rating.evidence.undo"), workspace::undo)),
                () -> ask(workspace, at.rating()),
                () -> takeBack(workspace, at.rating()),
                () -> workspace.go("drift", null),
                () -> Optional.ofNullable(view)
                        .map(Node::getScene)
                        .ifPresent(scene -> PrintForm.print(workspace, at.rating(), scene.getWindow())),
                new AttachedFiles(workspace));
    }

    private static void ask(Workspace workspace, RatingModel rating) {
        rating.rater()
                .ifPresent(me -> workspace.show(
                        new SubmitQuestion(workspace, me, rating.questions().get())));
    }

    private static void takeBack(Workspace workspace, RatingModel rating) {
        rating.rater().ifPresent(me -> workspace.apply(new Change.Submit(me.id(), false)));
    }

    private static void follow(Workspace workspace, Bench at, RatingView shown) {
        AssessmentSession session = at.session();
        if (workspace.session().get() != session) {
            return;
        }
        Dossier dossier = session.dossier();
        at.rating().follow(dossier, workspace.rater().get());
        Set<String> raters =
                dossier.assessment().raters().stream().map(Rater::id).collect(Collectors.toSet());
        long submitted =
                raters.stream().filter(dossier.standing().submitted()::contains).count();
        ChangeWords words = new ChangeWords(workspace.messages().get());
        shown.follow(new Outside(
                raters.size(),
                (int) submitted,
                session.mayShowOthers() ? workspace.review().get() : null,
                Optional.ofNullable(workspace.review().get())
                        .map(Review::records)
                        .orElse(null),
                words.undo(session),
                words.redo(session)));
    }

    private static VBox nobody(Workspace workspace) {
        Button go = Parts.button(workspace.text("rating.empty.go"), () -> workspace.go("raters", null), "accent");
        VBox empty = new VBox(16, Parts.prose(workspace.text("rating.empty"), "zx-body"), go);
        empty.setAlignment(javafx.geometry.Pos.CENTER);
        return empty;
    }

    @Override
    public List<Node> actions(Workspace workspace) {
        Button submit = new Button();
        submit.setId("submit-ratings");
        Runnable follow = () -> {
            Dossier dossier = workspace.dossier().get();
            String me = workspace.rater().get();
            boolean answering =
                    dossier != null && dossier.assessment().rater(me).isPresent();
            boolean submitted =
                    dossier != null && dossier.standing().submitted().contains(me);
            submit.setText(workspace.text(submitted ? "rating.takeBack" : "rating.submit"));
            submit.setDisable(
                    !answering || dossier == null || dossier.standing().closed());
            submit.setOnAction(
                    e -> Optional.ofNullable(bench).map(Bench::rating).ifPresent(rating -> {
                        if (submitted) {
                            takeBack(workspace, rating);
                        } else {
                            ask(workspace, rating);
                        }
                    }));
        };
        Follow.whileShown(submit, workspace.dossier(), d -> follow.run());
        Follow.whileShown(submit, workspace.rater(), r -> follow.run());
        return List.of(submit);
    }

    @Override
    public void shown(@Nullable String place) {
        RatingView shown = view;
        Bench at = bench;
        if (shown != null && at != null) {
            if (place != null) {
                at.rating()
                        .showNotAsked()
                        .set(at.rating().showNotAsked().get() || at.rating().hidden(place));
                at.rating().open(place);
            }
            shown.home();
        }
    }

    @Override
    public boolean key(KeyEvent pressed) {
        RatingKeys taking = keys;
        return taking != null && taking.key(pressed);
    }

    @Override
    public void toggleDrawer() {
        RatingView shown = view;
        if (shown != null) {
            shown.toggleDrawer();
        }
    }
}
