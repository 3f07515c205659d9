package org.zhixing.ui.audit.reading;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.audit.AuditRules;
import org.zhixing.audit.FileResult;
import org.zhixing.review.Figures;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.LevelShape;
import org.zhixing.ui.common.Parts;

/**
 * What a critical item at 1 or below means for the open file. At 0 it asks what was done at once and stays until that is
 * written down; nothing else is held up by it.
 */
final class FileNotice extends HBox {

    private final AuditWork work;
    private final AuditWords words;
    private final Label title = Parts.prose("", "zx-dense", "zx-strong");
    private final Label more = Parts.prose("", "zx-dense");
    private final TextField done = new TextField();
    private final Button keep;
    private final HBox act;
    private final Button see;
    private String about = "";
    private String item = "";

    FileNotice(AuditWork work, AuditWords words, Runnable home) {
        super(12);
        this.work = work;
        this.words = words;
        getStyleClass().add("zx-notice");
        setId("audit-notice");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        done.setPromptText(words.words().text("audit.act.prompt"));
        done.setAccessibleText(words.words().text("audit.act.prompt"));
        done.setId("audit-acted");
        HBox.setHgrow(done, Priority.ALWAYS);
        keep = Parts.button(
                words.words().text("audit.act.keep"),
                () -> {
                    work.acted(item, done.getText());
                    home.run();
                },
                "small");
        keep.setId("audit-act");
        keep.disableProperty().bind(done.textProperty().map(String::isBlank));
        done.setOnAction(e -> keep.fire());
        act = Parts.row(8, done, keep);
        see = Parts.button(words.words().text("audit.cap.see"), () -> work.openItem(item), "small");
        VBox text = new VBox(6, title, more, act);
        text.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(new LevelShape(3), text, see);
    }

    void follow(FileView view) {
        FileResult result = view.result();
        List<String> acts = ActNow.open(work.audit().pinned().model(), view.file(), view.seat());
        boolean capped = result != null && !result.critical().isEmpty();
        Parts.show(this, view.file().lost() == null && (capped || !acts.isEmpty()));
        if (!isVisible()) {
            about = "";
            return;
        }
        boolean toDo = !acts.isEmpty();
        Parts.show(act, toDo);
        item = toDo ? acts.get(0) : lowest(view);
        Parts.show(see, !item.equals(work.item().get()));
        String cap = result == null || !capped ? "" : cap(view, result);
        title.setText(toDo ? words.words().text("audit.act.says", names(acts)) : cap);
        more.setText(toDo ? words.words().text("audit.act.how") : "");
        Parts.show(more, toDo);
        String now = view.file().code() + " " + item;
        if (!now.equals(about)) {
            about = now;
            done.clear();
        }
    }

    private static String lowest(FileView view) {
        return view.rows().stream()
                .filter(r -> r.item().critical() && r.level().isPresent())
                .min((a, b) -> Integer.compare(a.level().orElse(0), b.level().orElse(0)))
                .map(ItemRow::id)
                .orElse("");
    }

    /** Such as "F16 保密与知情同意 评 1 → 本卷封顶 40，封顶前 54.9". */
    private String cap(FileView view, FileResult result) {
        String what = result.critical().stream()
                .flatMap(id -> view.row(id).stream())
                .map(r -> words.words().text("audit.cap.rated", words.item(r.item()), words.mark(r.mark())))
                .collect(Collectors.joining(words.words().text("audit.and")));
        String cap = Figures.weight(limit(view).orElse(0));
        return result.uncapped() == null
                ? words.words().text("audit.cap.atMost", what, cap)
                : words.words().text("audit.cap.says", what, cap, Figures.score(result.uncapped()));
    }

    private OptionalDouble limit(FileView view) {
        int low = view.rows().stream()
                .filter(r -> r.item().critical())
                .flatMap(r -> r.level().stream())
                .mapToInt(l -> l)
                .min()
                .orElse(Integer.MAX_VALUE);
        return work.audit().pinned().model().rules().fileCaps().stream()
                .filter(c -> low <= c.criticalAtMost())
                .mapToDouble(AuditRules.FileCap::cap)
                .min();
    }

    private String names(List<String> items) {
        return items.stream()
                .flatMap(id -> work.audit().pinned().model().item(id).stream())
                .map(words::item)
                .collect(Collectors.joining(words.words().text("audit.and")));
    }
}
