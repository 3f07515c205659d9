package org.zhixing.ui.records;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.FoundFile;
import org.zhixing.review.Review;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.records.ledger.LedgerDialog;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.KeyHelp;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;

/** Whether the records came in whole. */
public final class RecordsScreen implements Screen {

    private static final double WIDEST = 1560;

    /** What a view of one assessment works with. */
    private record Shown(
            Workspace workspace, RecordsActs acts, RecordsModel model, RecordsPage page, StackPane root, Told told) {}

    /** What a view has shown last. */
    private static final class Told {

        private RecordsModel.@Nullable Content content;
        private @Nullable Holdings holdings;

        /** Something else is shown in the place of both. */
        void forget() {
            content = null;
        }

        /** Whether one of them is another than last time, which is remembered. */
        boolean isNews(RecordsModel.Content now, Holdings held) {
            boolean news = !now.equals(content) || !held.equals(holdings);
            content = now;
            holdings = held;
            return news;
        }
    }

    private final ObjectProperty<RecordsPage.Tab> tab = new SimpleObjectProperty<>(RecordsPage.Tab.CHARTS);
    private @Nullable Shown shown;

    @Override
    public String id() {
        return "records";
    }

    @Override
    public String icon() {
        return "fth-database";
    }

    @Override
    public String nameKey() {
        return "records.name";
    }

    @Override
    public String questionKey() {
        return "records.question";
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(
                new KeyHelp("1–3", "records.key.tab"),
                new KeyHelp("I", "records.key.import"),
                new KeyHelp("J K", "records.key.problem"));
    }

    @Override
    public List<Node> actions(Workspace workspace) {
        Button button = Parts.button(workspace.text("records.import"), this::askForFiles, "accent");
        button.setGraphic(Parts.icon("fth-upload"));
        button.setId("records-import");
        Button partners = Parts.button(workspace.text("collaboration.open"), () -> openLedger(workspace));
        partners.setGraphic(Parts.icon("fth-users"));
        partners.setId("partner-ledger");
        return List.of(partners, button);
    }

    private static void openLedger(Workspace workspace) {
        AssessmentSession open = workspace.session().get();
        if (open != null) {
            LedgerDialog.show(workspace, open);
        }
    }

    private void askForFiles() {
        if (shown != null) {
            shown.acts().askForFiles(shown.root());
        }
    }

    /** Begins an import of these files. */
    void startImport(List<Path> files) {
        if (shown != null) {
            shown.acts().startImport(files);
        }
    }

    @Override
    public Set<FoundFile.Kind> takes() {
        return Set.of(FoundFile.Kind.RECORDS, FoundFile.Kind.TABLE, FoundFile.Kind.LEDGER);
    }

    @Override
    public void take(FoundFile.Kind kind, List<Path> files) {
        if (kind == FoundFile.Kind.LEDGER && shown != null) {
            LedgerDialog.showAndRead(shown.workspace(), shown.acts().session(), files.get(0));
        } else {
            startImport(files);
        }
    }

    @Override
    public Node view(Workspace workspace) {
        AssessmentSession open = Objects.requireNonNull(workspace.session().get(), "an open assessment");
        Messages words = workspace.messages().get();
        RecordsActs acts = new RecordsActs(workspace, open);
        RecordsModel model = new RecordsModel(open.assessment().period(), workspace::<RecordsModel.Content>work);
        StackPane root = new StackPane();
        root.setAlignment(Pos.TOP_CENTER);
        root.getStyleClass().addAll("zx-page-body", "records-body");
        RecordsSheet.dress(root);
        ProblemsView problems =
                new ProblemsView(words, found -> acts.saveProblems(root, found), () -> acts.askForFiles(root));
        RecordsPage page = new RecordsPage(model, tab, open.pinned().model(), problems, words);
        page.setMaxWidth(WIDEST);
        Shown made = new Shown(workspace, acts, model, page, root, new Told());
        shown = made;
        Follow.whileShown(root, workspace.review(), review -> follow(review, model, root, words));
        Follow.whileShown(root, model.content(), content -> tell(made));
        // The same records may have come again with another file, or with their notes.
        Follow.whileShown(root, workspace.recordsChanges(), times -> tell(made));
        Follow.whileShown(root, tab, now -> page.showTab());
        return root;
    }

    /** Reads what is said about the records that are shown, and shows both where something of it is new. */
    private static void tell(Shown where) {
        RecordsModel.Content content = where.model().content().getValue();
        if (content == null) {
            where.told().forget();
            return;
        }
        where.workspace()
                .work(
                        () -> Holdings.of(
                                where.acts().desk().summary(),
                                content.data().records().records(),
                                ZoneId.systemDefault()),
                        holdings -> {
                            boolean present =
                                    content.equals(where.model().content().getValue());
                            if (present && where.told().isNews(content, holdings)) {
                                where.page()
                                        .show(content, holdings, where.acts().more(holdings));
                                where.root().getChildren().setAll(where.page());
                            }
                        });
    }

    /** Until the review is there nobody knows whether there are records: then nothing is shown rather than nothing said. */
    private void follow(@Nullable Review review, RecordsModel model, StackPane root, Messages words) {
        if (review == null) {
            return;
        }
        if (review.records() == null) {
            model.follow(null);
            root.getChildren().setAll(new EmptyRecords(words, this::askForFiles));
        } else {
            model.follow(review.records().data());
        }
    }

    @Override
    public void shown(@Nullable String place) {
        if (place != null) {
            for (RecordsPage.Tab each : RecordsPage.Tab.values()) {
                if (each.name().equalsIgnoreCase(place)) {
                    tab.set(each);
                }
            }
        }
    }

    @Override
    public boolean key(KeyEvent pressed) {
        if (pressed.isControlDown() || pressed.isAltDown() || pressed.isMetaDown() || shown == null) {
            return false;
        }
        if (pressed.getCode() == KeyCode.I) {
            askForFiles();
        } else if (pressed.getText().matches("[1-3]")) {
            tab.set(RecordsPage.Tab.values()[pressed.getText().charAt(0) - '1']);
        } else if (pressed.getCode() == KeyCode.J || pressed.getCode() == KeyCode.K) {
            tab.set(RecordsPage.Tab.PROBLEMS);
            shown.page().step(pressed.getCode() == KeyCode.J ? 1 : -1);
        } else {
            return false;
        }
        return true;
    }

    @Override
    public Optional<Region> table() {
        Shown now = shown;
        RecordsModel.Content content =
                now == null ? null : now.model().content().get();
        if (now == null || content == null) {
            return Optional.empty();
        }
        Map<LocalDate, String> festivals = now.page().festivals(content);
        return Optional.of(new FiguresTable(now.workspace(), content.figures(), festivals));
    }
}
