package org.zhixing.ui.secrets;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.zhixing.secrets.Passphrase;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** A new passphrase, typed twice. The line below says what is still missing. */
final class NewPassphrase extends VBox {

    private final Messages words;
    private final SecretField first;
    private final SecretField again;
    private final Label message = Parts.prose("", "zx-caption");
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    NewPassphrase(Messages words) {
        super(8);
        this.words = words;
        first = new SecretField(words, "new-passphrase", words.text("secrets.new.passphrase"));
        again = new SecretField(words, "new-again", words.text("secrets.new.again"));
        message.setId("new-message");
        first.text().subscribe(typed -> look());
        again.text().subscribe(typed -> look());
        getChildren().addAll(first, again, message);
    }

    private void look() {
        String typed = first.text().get();
        Passphrase wanted = Passphrase.of(typed);
        boolean same = Passphrase.of(again.text().get()).isSameAs(wanted);
        boolean strong = wanted.isStrongEnough();
        complete.set(strong && same);
        if (typed.isEmpty()) {
            message.setText(words.text("secrets.passphrase.rule"));
        } else if (!strong) {
            message.setText(words.text("secrets.new.weak", words.text("secrets.passphrase.rule")));
        } else if (!same) {
            message.setText(words.text(again.text().get().isEmpty() ? "secrets.new.once" : "secrets.new.other"));
        } else {
            message.setText(words.text("secrets.new.good"));
        }
    }

    /** Whether it is good enough and was typed the same twice. */
    ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    void onEnter(Runnable act) {
        first.onEnter(again::requestFocus);
        again.onEnter(act);
    }

    /** The passphrase, once complete; the fields are empty afterwards. */
    Optional<Passphrase> take() {
        if (!complete.get()) {
            return Optional.empty();
        }
        Passphrase taken = Passphrase.of(first.text().get());
        first.forget();
        again.forget();
        return Optional.of(taken);
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
