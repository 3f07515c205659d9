package org.zhixing.ui.secrets;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.secrets.Unlocking;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** Where the passphrase is given, or the recovery code in its stead. */
final class SecretEntry extends VBox {

    private final BooleanProperty byCode = new SimpleBooleanProperty();
    private final SecretField passphrase;
    private final TextField code = new TextField();

    /**
     * @param id what the ids of the parts begin with
     * @param codeToo whether there is a code
     */
    SecretEntry(Messages words, String id, boolean codeToo) {
        super(8);
        passphrase = new SecretField(words, id + "-passphrase", words.text("secrets.field.passphrase"));
        code.setId(id + "-code");
        code.setPromptText("ABCDE-12345-…");
        Label name = Parts.label(words.text("secrets.field.code"), "zx-caption");
        name.setLabelFor(code);
        code.setAccessibleText(words.text("secrets.field.code"));
        VBox coded = new VBox(4, name, code);
        Hyperlink other = new Hyperlink();
        other.setId(id + "-other");
        other.getStyleClass().add("zx-link");
        other.setOnAction(event -> {
            byCode.set(!byCode.get());
            requestFocus();
        });
        byCode.subscribe(coding -> {
            Parts.show(passphrase, !coding);
            Parts.show(coded, coding);
            other.setText(words.text(coding ? "secrets.field.usePassphrase" : "secrets.field.useCode"));
            forget();
        });
        Parts.show(other, codeToo);
        getChildren().addAll(passphrase, coded, other);
    }

    /** What was typed; empty where it is no recovery code. */
    Optional<Unlocking> given() {
        return byCode.get()
                ? RecoveryCode.parse(code.getText()).map(given -> given)
                : Optional.of(Passphrase.of(passphrase.text().get()));
    }

    void onEnter(Runnable act) {
        passphrase.onEnter(act);
        code.setOnAction(event -> act.run());
    }

    boolean isByCode() {
        return byCode.get();
    }

    /** Whether nothing was typed yet. */
    BooleanExpression blank() {
        return Bindings.createBooleanBinding(
                () -> (byCode.get() ? code.getText() : passphrase.text().get()).isBlank(),
                byCode,
                code.textProperty(),
                passphrase.text());
    }

    void forget() {
        passphrase.forget();
        code.setText("");
    }

    @Override
    public void requestFocus() {
        if (byCode.get()) {
            code.requestFocus();
        } else {
            passphrase.requestFocus();
        }
    }
}
