package org.zhixing.ui.federation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.FoundFile;
import org.zhixing.documents.BundleForm;
import org.zhixing.federation.Bundle;
import org.zhixing.federation.FederationView;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.TwoColumns;
import org.zhixing.ui.common.WholeFile;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Where several agencies find it hard and what they could do together; nobody is ranked and nobody is named. */
public final class FederationScreen implements Screen {

    private static final String MODEL = "annual-self-check";
    private static final double WIDEST = 1560;

    private final VBox page = new VBox(12);
    private final ComboBox<Integer> year = new ComboBox<>();
    private @Nullable Workspace workspace;
    private @Nullable Button out;
    private boolean filling;

    @Override
    public String id() {
        return "federation";
    }

    @Override
    public String icon() {
        return "fth-share-2";
    }

    @Override
    public String nameKey() {
        return "federation.name";
    }

    @Override
    public String questionKey() {
        return "federation.question";
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
    public List<Node> actions(Workspace now) {
        year.setAccessibleText(now.text("federation.year"));
        year.setOnAction(event -> {
            if (!filling) {
                read(now);
            }
        });
        Button in = Parts.button(now.text("federation.take"), () -> take(now));
        in.setId("federation-take");
        in.setGraphic(Parts.icon("fth-plus"));
        Button over = Parts.button(now.text("federation.handOver"), () -> handOver(now));
        over.setId("federation-hand-over");
        over.setGraphic(Parts.icon("fth-download"));
        out = over;
        return List.of(year, in, over);
    }

    @Override
    public Set<FoundFile.Kind> takes() {
        return Set.of(FoundFile.Kind.BUNDLE);
    }

    @Override
    public void take(FoundFile.Kind kind, List<Path> files) {
        Workspace now = workspace;
        if (now != null) {
            add(now, files);
        }
    }

    @Override
    public Node view(Workspace now) {
        workspace = now;
        page.setMaxWidth(WIDEST);
        page.getChildren().clear();
        StackPane middle = new StackPane(page);
        middle.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        middle.getStyleClass().add("zx-page-body");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "zx-scroll", "federation-screen");
        scroll.getStylesheets()
                .add(Objects.requireNonNull(FederationScreen.class.getResource("federation.css"))
                        .toExternalForm());
        return scroll;
    }

    @Override
    public void shown(@Nullable String place) {
        Workspace now = workspace;
        if (now != null) {
            read(now);
        }
    }

    private void read(Workspace now) {
        if (now.deskProperty().get() == null) {
            page.getChildren().clear();
            return;
        }
        Integer wanted = year.getValue();
        now.work(() -> Together.read(now.desk().federation(), model(now), wanted), together -> fill(now, together));
    }

    private static AssessmentModel model(Workspace now) {
        return now.desk()
                .models()
                .newest(MODEL)
                .map(PinnedModel::model)
                .orElseThrow(() -> new ProblemException(
                        ProblemException.Kind.INPUT, Problem.at(MODEL, "problems.change.unknownModel")));
    }

    private void fill(Workspace now, Together together) {
        FederationView view = together.view();
        filling = true;
        year.getItems().setAll(together.years());
        year.setValue(view == null ? null : (Integer) view.year());
        year.setVisible(view != null);
        filling = false;
        page.getChildren().clear();
        BundlesCard bundles = new BundlesCard(now, together.bundles(), id -> remove(now, id));
        if (view == null || view.agencies() < 2) {
            page.getChildren().addAll(blank(now, view), bundles);
            return;
        }
        Label head = Parts.prose(
                now.text(
                        "federation.head",
                        String.valueOf(view.year()),
                        String.valueOf(view.agencies()),
                        view.version()),
                "zx-page");
        Label rule = Parts.prose(now.text("federation.noRanking"), "zx-muted");
        page.getChildren().addAll(head, rule);
        if (view.apart() > 0) {
            page.getChildren()
                    .add(Parts.prose(now.text("federation.apart", String.valueOf(view.apart())), "zx-caption"));
        }
        SharedCard shared = new SharedCard(now, together.model(), view);
        VBox left = new VBox(12, new SpreadCard(now, together.model(), view), shared.actions());
        VBox right = new VBox(12, shared.drifts(), shared.weaknesses(), shared.strengths(), bundles);
        left.setMinWidth(0);
        right.setMinWidth(0);
        page.getChildren().add(new TwoColumns(58, left, right));
        Button over = out;
        if (over != null) {
            over.setDisable(!view.mayLeave());
        }
    }

    private VBox blank(Workspace now, @Nullable FederationView view) {
        VBox card = Parts.card();
        card.setSpacing(8);
        card.getChildren()
                .addAll(
                        Parts.prose(now.text("federation.blank.title"), "zx-section"),
                        Parts.prose(now.text("federation.blank.text"), "zx-muted"));
        if (view != null) {
            card.getChildren()
                    .add(Parts.prose(
                            now.text("federation.blank.count", String.valueOf(view.agencies())), "zx-caption"));
        }
        Button over = out;
        if (over != null) {
            over.setDisable(true);
        }
        return card;
    }

    private void take(Workspace now) {
        add(now, new FileAsk(now.text("federation.kind"), "*.json").openAll(page, now.text("federation.take")));
    }

    /** Takes in what lies in files that others wrote. */
    void add(Workspace now, List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        now.work(
                () -> files.stream()
                        .mapToInt(file ->
                                now.desk().federation().add(file).agencies().size())
                        .sum(),
                agencies -> {
                    now.say(Say.of(now.text("federation.taken", String.valueOf(agencies))));
                    read(now);
                });
    }

    private void remove(Workspace now, String bundle) {
        now.work(() -> now.desk().federation().remove(bundle), back -> {
            now.say(Say.passing(
                    now.text("federation.handedOver.removed"),
                    now.text("shell.undo"),
                    () -> now.work(
                            () -> {
                                back.run();
                                return bundle;
                            },
                            there -> read(now))));
            read(now);
        });
    }

    private void handOver(Workspace now) {
        Integer chosen = year.getValue();
        if (chosen == null) {
            return;
        }
        new FileAsk(now.text("federation.kind"), "*.json")
                .save(page, now.text("federation.handOver"), now.text("federation.file", String.valueOf(chosen)))
                .ifPresent(file -> write(now, chosen, file));
    }

    /** Writes what may be handed over to a file that the person chose. */
    void write(Workspace now, int chosen, Path file) {
        now.work(
                () -> {
                    Bundle bundle = now.desk().federation().bundle(MODEL, chosen);
                    new WholeFile(file).write(writer -> {
                        try {
                            writer.write(BundleForm.write(bundle));
                            return true;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
                    return bundle;
                },
                bundle -> now.say(new Say(
                        now.text(
                                "federation.written",
                                String.valueOf(bundle.agencies().size()),
                                file.toString()),
                        now.text("federation.folder"),
                        () -> now.openFolder(file))));
    }
}
