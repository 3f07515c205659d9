package org.zhixing.ui.audit.reading;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.FileReading;
import org.zhixing.audit.FileWork;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.PersonalText;

/** What stands in the place of a file's items where this auditor cannot read them, and why. */
final class Instead extends VBox {

    private final AuditWork work;
    private final AuditWords words;
    private final Consumer<String> choose;
    private final Runnable other;

    /**
     * @param choose is given the id of who audits
     * @param other asks for an auditor who is not in the list
     */
    Instead(AuditWork work, AuditWords words, Consumer<String> choose, Runnable other) {
        super(12);
        this.work = work;
        this.words = words;
        this.choose = choose;
        this.other = other;
        getStyleClass().add("audit-instead");
        setAlignment(Pos.TOP_LEFT);
    }

    void follow(FileView view) {
        getChildren().clear();
        switch (view.seat()) {
            case NOBODY -> nobody();
            case OWN ->
                say(
                        "audit.own.title",
                        words.words()
                                .text("audit.own.text", words.worker(view.file().worker())));
            case LOST -> lost(view.file());
            case HIDDEN -> say("audit.hidden.title", words.words().text("audit.hidden.text", readers(view.file())));
            case FIRST, SECOND, OTHERS, TALK, BESIDE -> {}
        }
        Parts.show(this, !getChildren().isEmpty());
    }

    private void say(String titleKey, String text) {
        getChildren().setAll(Parts.prose(words.words().text(titleKey), "zx-section"), Parts.prose(text, "zx-dense"));
    }

    private void nobody() {
        say("audit.who.title", words.words().text("audit.who.text"));
        for (Auditor auditor : work.audit().auditors()) {
            Button me = Parts.button(words.auditor(work.audit(), auditor), () -> choose.accept(auditor.id()));
            me.setMnemonicParsing(false);
            me.setId("audit-me-" + auditor.id());
            getChildren().add(me);
        }
        getChildren().add(Parts.button(words.words().text("audit.who.other"), other, "flat"));
    }

    private void lost(FileWork file) {
        PersonalText reason = file.lost();
        say("audit.lost.title", words.words().text("audit.lost.text"));
        if (reason != null && !reason.isBlank()) {
            getChildren().add(Parts.prose(words.words().text("audit.lost.because", reason.value()), "zx-dense"));
        }
        Button found = Parts.button(words.words().text("audit.lost.found"), () -> work.lost(null));
        found.setId("audit-found");
        getChildren().add(found);
    }

    private String readers(FileWork file) {
        return Stream.of(file.first(), file.second())
                .filter(Objects::nonNull)
                .map(FileReading::auditor)
                .map(id -> words.auditor(work.audit(), id))
                .collect(Collectors.joining(words.words().text("audit.and")));
    }
}
