package org.zhixing.ui.models.editor;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.ui.common.Composing;
import org.zhixing.ui.common.ThreeColumns;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.work.Messages;

/** The editor: parts at the left, the form of the selected one, and what is to be done at the right. */
public final class EditorPage extends VBox {

    /** As wide as the columns become. */
    private static final double WIDEST = 1560;

    private static final String ANCHOR = "anchor-en-";

    private static final Pattern ANCHOR_PART = Pattern.compile("^anchors\\.(\\d{1,3})");

    private static final Duration MOMENT = Duration.millis(600);

    private final DraftBench bench;
    private final Messages words;
    private final PartTree tree;
    private final SidePanel side;
    private final ThreeColumns columns;
    private final EditorHead head;
    private final ScrollPane middle = new ScrollPane();
    private final FormHead formHead;
    private final VBox page;
    private final List<PartForm> forms;
    private final PauseTransition soon = new PauseTransition(MOMENT);
    private PartForm form;
    private String shown;
    private boolean typing;
    /** Whether the key just pressed has done its work and must not be typed into the field that it has opened. */
    private boolean keyTaken;

    public EditorPage(DraftBench bench) {
        this.bench = bench;
        this.words = bench.workspace().messages().get();
        getStyleClass().add("models-editor");
        soon.setOnFinished(e -> {
            if (Composing.in(this)) {
                soon.playFromStart();
            } else {
                commit();
            }
        });
        bench.beforeEach(this::commit);
        forms = List.of(
                new ModelForm(words, this::typed, this::commit),
                new GroupForm(words, this::typed, this::commit),
                new IndicatorForm(words, bench.now().model(), this::typed, this::commit));
        form = forms.get(0);
        shown = bench.selected().get();
        tree = new PartTree(bench, words, this::write);
        side = new SidePanel(words, this);
        formHead = new FormHead(words);
        page = new VBox(14, formHead);
        page.getStyleClass().add("models-form");
        middle.setContent(page);
        middle.setFitToWidth(true);
        middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        middle.getStyleClass().addAll("zx-card", "models-form-card");
        columns = new ThreeColumns(tree, 270, middle, side, 300);
        VBox.setVgrow(columns, Priority.ALWAYS);
        head = new EditorHead(bench, words, this::toggleDrawer);
        head.drawer().visibleProperty().bind(columns.narrow());
        head.drawer().managedProperty().bind(columns.narrow());
        head.setMaxWidth(WIDEST);
        setAlignment(javafx.geometry.Pos.TOP_CENTER);
        getChildren().addAll(head, columns);
        Follow.whileShown(this, bench.selected(), place -> selected());
        Follow.whileShown(this, bench.draft(), draft -> follow());
        Follow.whileShown(this, bench.found(), found -> rows());
        addEventFilter(KeyEvent.KEY_PRESSED, this::typingKey);
        addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (keyTaken || e.isAltDown()) {
                e.consume();
            }
        });
        sceneProperty().addListener((p, was, is) -> {
            if (is == null) {
                commit();
            }
        });
    }

    // Commands

    /** Takes over what is typed and not an edit yet. */
    public void commit() {
        soon.stop();
        typing = false;
        if (form.takes(bench.now(), shown)) {
            for (DraftStep step : form.steps(bench.now(), shown)) {
                if (!bench.edit(step)) {
                    form.show(bench.now(), shown);
                    return;
                }
            }
        }
    }

    /** Shows the part that a problem is about and puts the cursor where it is mended. */
    void open(ModelDrafts.DraftProblem problem) {
        commit();
        bench.selected().set(Gaps.names(bench.now().model()).containsKey(problem.place()) ? problem.place() : "");
        Matcher anchor = ANCHOR_PART.matcher(problem.part());
        form.focus(
                anchor.find() ? Integer.valueOf(anchor.group(1)) : null,
                problem.part().endsWith(".en"));
    }

    /** A part that was just added begins with its name. */
    private void add(boolean added) {
        if (added) {
            write();
        }
    }

    void write() {
        form.focus(null, false);
    }

    /** The next place after this one where English is missing, Chinese or out of date; round again at the end. */
    public void nextGap() {
        commit();
        GapWalk.next(bench.now(), bench.selected().get(), field()).ifPresent(gap -> {
            bench.selected().set(gap.place());
            form.focus(gap.level(), true);
        });
    }

    /** The next part, or the one before, that has a problem. */
    private void nextProblem(int direction) {
        commit();
        DraftBench.Found found = bench.found().get();
        if (found != null) {
            GapWalk.problem(
                            bench.now().model(),
                            found.problems(),
                            bench.selected().get(),
                            direction)
                    .ifPresent(this::open);
        }
    }

    public void toggleDrawer() {
        columns.drawerOpen().set(!columns.drawerOpen().get());
    }

    public void home() {
        tree.home();
    }

    /** The English field that has the cursor. */
    private int field() {
        if (getScene() == null
                || !(getScene().getFocusOwner() instanceof TextInputControl focused)
                || focused.getId() == null) {
            return GapWalk.NOWHERE;
        }
        if (focused.getId().startsWith(ANCHOR)) {
            return Integer.parseInt(focused.getId().substring(ANCHOR.length()));
        }
        return focused.getId().endsWith("-en") ? GapWalk.NAME : GapWalk.NOWHERE;
    }

    /** @return whether the key meant something; asked only while nobody types */
    public boolean key(KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown() || pressed.isMetaDown()) {
            return false;
        }
        switch (pressed.getCode()) {
            case A -> add(bench.addIndicator());
            case S -> add(bench.addSubdimension());
            case DELETE -> bench.remove();
            case G -> nextGap();
            case J -> nextProblem(1);
            case K -> nextProblem(-1);
            default -> {
                return false;
            }
        }
        keyTaken = true;
        return true;
    }

    /** Keys that work while one types as well. */
    private void typingKey(KeyEvent pressed) {
        keyTaken = false;
        boolean history = pressed.isShortcutDown() && pressed.getCode() == KeyCode.Z;
        if (pressed.isAltDown()) {
            switch (pressed.getCode()) {
                case UP -> bench.move(-1);
                case DOWN -> bench.move(1);
                case G -> nextGap();
                default -> {
                    return;
                }
            }
            pressed.consume();
        } else if (history && pressed.getTarget() instanceof TextInputControl field) {
            if (pressed.isShiftDown() && !field.isRedoable()) {
                bench.redo();
                pressed.consume();
            } else if (!pressed.isShiftDown() && !field.isUndoable()) {
                bench.undo();
                pressed.consume();
            }
        }
    }

    private void typed() {
        typing = true;
        soon.playFromStart();
    }

    private void selected() {
        String place = bench.selected().get();
        if (!place.equals(shown)) {
            commit();
        }
        shown = place;
        form = forms.stream()
                .filter(f -> f.takes(bench.now(), place))
                .findFirst()
                .orElse(forms.get(0));
        page.getChildren().setAll(formHead, form);
        middle.setVvalue(0);
        follow();
    }

    private void follow() {
        ModelDraft draft = bench.now();
        if (!form.takes(draft, shown)) {
            bench.selected().set("");
            return;
        }
        formHead.show(draft.model(), shown);
        if (!typing) {
            form.show(draft, shown);
        }
        rows();
    }

    private void rows() {
        ModelDraft draft = bench.now();
        DraftBench.Found found = bench.found().get();
        List<Gaps.Gap> gaps = Gaps.of(draft);
        Set<String> open = gaps.stream().map(Gaps.Gap::place).collect(Collectors.toSet());
        tree.follow(PartRow.of(draft.model(), found == null ? List.of() : found.problems(), open));
        side.follow(draft, shown, gaps, found == null ? null : found.problems());
        head.follow(draft, found == null ? List.of() : found.difference().items());
    }
}
