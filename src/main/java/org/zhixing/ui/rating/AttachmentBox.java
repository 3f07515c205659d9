package org.zhixing.ui.rating;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Attachment;
import org.zhixing.desk.AttachmentDesk;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.DiskRoom;
import org.zhixing.work.Messages;

/** The files of the piece of evidence being written: each can be opened and taken away, and others can be added. */
final class AttachmentBox extends VBox {

    private final AttachedFiles files;
    private final Messages words;
    private final VBox lines = new VBox(2);
    private final Label refused = Parts.prose("", "zx-caption", "hint");
    private final Button add;
    private final ListChangeListener<Attachment> listener = change -> draw();
    private @Nullable EvidenceDraft draft;
    private Set<String> missing = Set.of();

    AttachmentBox(AttachedFiles files, Messages words) {
        super(4);
        this.files = files;
        this.words = words;
        getStyleClass().add("attachments");
        add = Parts.button(words.text("rating.files.add"), this::ask, "small");
        add.setGraphic(Parts.icon("fth-paperclip"));
        Label rule = Parts.prose(words.text("rating.files.rule"), "zx-caption");
        HBox.setHgrow(rule, Priority.ALWAYS);
        getChildren()
                .addAll(Parts.label(words.text("rating.files"), "zx-caption"), lines, Parts.row(8, add, rule), refused);
        refused.setId("attachment-refused");
        Parts.show(refused, false);
    }

    /** Follows the files of a piece from now on. */
    void show(EvidenceDraft now) {
        EvidenceDraft before = draft;
        if (before != null) {
            before.files().removeListener(listener);
        }
        draft = now;
        now.files().addListener(listener);
        refuse(List.of());
        missing = Set.of();
        draw();
        files.missing(List.copyOf(now.files()), found -> {
            if (now == draft) {
                missing = found;
                draw();
            }
        });
    }

    /** Adds files to a piece, and says of each that is not taken why. */
    void add(EvidenceDraft to, List<Path> chosen) {
        files.take(chosen, taken -> {
            to.attach(taken.files());
            if (to == draft) {
                refuse(taken.refused().stream()
                        .map(problem -> problem.in(words))
                        .toList());
            }
        });
    }

    private void ask() {
        EvidenceDraft to = draft;
        List<Path> chosen = files.ask(this);
        if (to != null && !chosen.isEmpty()) {
            add(to, chosen);
        }
    }

    private void refuse(List<String> sentences) {
        refused.setText(sentences.stream().collect(Collectors.joining("\n")));
        Parts.show(refused, !sentences.isEmpty());
        if (!sentences.isEmpty()) {
            // The lists above have grown since one looked here last.
            Platform.runLater(() -> Parts.reveal(refused));
        }
    }

    private void draw() {
        EvidenceDraft now = draft;
        lines.getChildren().clear();
        if (now != null) {
            now.files().forEach(file -> lines.getChildren().add(line(now, file)));
        }
        Parts.show(lines, !lines.getChildren().isEmpty());
    }

    private HBox line(EvidenceDraft of, Attachment file) {
        String name = AttachmentDesk.shown(file);
        Label shown = Parts.label(name, "zx-dense");
        shown.setMinWidth(0);
        // Long names of papers differ at their ends, and what kind of file it is stands there.
        shown.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        shown.setTooltip(new Tooltip(name));
        HBox.setHgrow(shown, Priority.SOMETIMES);
        Label size = Parts.label(DiskRoom.words(file.bytes()), "zx-caption");
        size.setMinWidth(USE_PREF_SIZE);
        HBox line = Parts.row(8, shown, size);
        line.getStyleClass().add("attachment");
        if (missing.contains(file.sha256())) {
            line.getChildren().add(Parts.tag(words.text("rating.files.missing"), "outlined"));
        } else {
            line.getChildren()
                    .add(Parts.iconButton(
                            "fth-external-link", words.text("rating.files.open", name), () -> files.open(file)));
        }
        line.getChildren().add(Parts.iconButton("fth-x", words.text("rating.files.remove", name), () -> {
            of.files().remove(file);
            add.requestFocus();
        }));
        return line;
    }
}
