package org.zhixing.cli;

import java.nio.file.Path;
import org.zhixing.documents.Json;

/** Tells where a file was written. */
final class Written {

    private Written() {}

    static void tell(Console console, boolean json, Path file) {
        String place = file.toAbsolutePath().normalize().toString();
        console.print(json ? Json.write(Json.object("file", place)) : console.text("cli.written", place));
    }
}
