package org.zhixing.ui.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.ui.common.Dress;
import org.zhixing.work.PersonalText;

/** A self-check on the real model in a real data file, with a supervisor and a director, and one screen of it shown. */
public final class OpenSelfCheck {

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final StackPane window = new StackPane();
    private final Screen screen;
    private final Desk desk;
    private final Workspace workspace;
    private final PinnedModel pinned;
    private final String id;

    /** On the FX thread. */
    public OpenSelfCheck(Path folder, Screen screen, Stage stage) {
        this(folder, screen, stage, (model, blank) -> blank);
    }

    /**
     * On the FX thread.
     *
     * @param begun what the self-check is when it is opened, out of the blank one
     */
    public OpenSelfCheck(Path folder, Screen screen, Stage stage, BiFunction<AssessmentModel, Dossier, Dossier> begun) {
        this(Desk.open(folder.resolve("zhixing.db")), screen, stage, begun);
    }

    /**
     * On the FX thread.
     *
     * @param opened closed with this
     */
    public OpenSelfCheck(Desk opened, Screen screen, Stage stage, BiFunction<AssessmentModel, Dossier, Dossier> begun) {
        this.screen = screen;
        desk = opened;
        pinned = desk.models().newest("annual-self-check").orElseThrow();
        Assessment blank = Assessment.empty(
                        pinned.model().id(),
                        pinned.model().version(),
                        new PersonalText("清河里社工中心"),
                        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .withRaters(List.of(
                        new Rater("s", Role.S, new PersonalText("李敏"), true, null),
                        new Rater("d", Role.D, new PersonalText("周岚"), true, null)));
        id = desk.adopt(pinned, begun.apply(pinned.model(), Dossier.of(blank)), false);
        workspace = new Workspace(new Settings(new Properties(), kept -> {}), background, Platform::runLater);
        workspace.use(desk);
        workspace.openAssessment(id);
        workspace.rater().set("s");
        Scene scene = new Scene(window, 1280, 760);
        Dress.apply(scene, "light", 100, List.of());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (!(scene.getFocusOwner() instanceof TextInputControl) && screen.key(pressed)) {
                pressed.consume();
            }
        });
        workspace.messages().addListener((p, was, is) -> show());
        stage.setScene(scene);
        show();
        stage.show();
        screen.shown(null);
    }

    private void show() {
        window.getChildren().setAll(screen.view(workspace));
        screen.shown(null);
    }

    public Workspace workspace() {
        return workspace;
    }

    public PinnedModel pinned() {
        return pinned;
    }

    public AssessmentSession session() {
        return Objects.requireNonNull(onFx(() -> workspace.session().get()));
    }

    public void answerAs(String rater) {
        run(() -> workspace.rater().set(rater));
    }

    /** Opens a place of the screen, as a link would. */
    public void open(String place) {
        run(() -> screen.shown(place));
    }

    /** Closes the self-check and reads what is on disk. */
    public Dossier onDisk() {
        run(workspace::closeAssessment);
        return desk.open(id).dossier();
    }

    public void close() {
        run(workspace::close);
        background.shutdown();
    }

    public static void run(Runnable what) {
        onFx(() -> {
            what.run();
            return true;
        });
    }

    public static <T> T onFx(Supplier<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, what::get);
    }

    /**
     * Waits until a condition holds and the screen has settled. It is looked at where screens are built, since what arrives
     * in the background builds them anew.
     */
    public static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come about", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
