package org.zhixing.cli;

import java.nio.file.Path;
import org.zhixing.documents.Json;
import org.zhixing.secrets.RecoveryCode;

/** Tells what became of a store's seal. */
record Sealed(Console console, boolean json, Path store) {

    /** With the recovery code, which is shown this once. */
    void tell(String key, RecoveryCode code) {
        if (json) {
            console.print(Json.write(Json.object("file", place(), "sealed", true, "recoveryCode", code.text())));
            return;
        }
        console.print(console.text(key, place()));
        console.print(console.text("cli.sealed.code"));
        console.print("");
        console.print("    " + code.text());
        console.print("");
        console.print(console.text("cli.sealed.withoutBoth"));
    }

    void tell(String key, boolean sealed) {
        console.print(json ? Json.write(Json.object("file", place(), "sealed", sealed)) : console.text(key, place()));
    }

    private String place() {
        return store.toAbsolutePath().normalize().toString();
    }
}
