package org.zhixing.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhixing.work.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A command that ran in this process, with all that it printed. */
record Ran(int status, String out, String err) {

    /** Where an assessment file lies: the sample agency's second year. */
    static final String SAMPLE = "src/main/resources/org/zhixing/sample/assessment-2026.json";

    static final String MODEL = "annual-self-check";

    static Ran of(String... arguments) {
        return with("", arguments);
    }

    static Ran of(List<String> arguments) {
        return of(arguments.toArray(String[]::new));
    }

    /** @param input what stands on standard input */
    static Ran with(String input, String... arguments) {
        return with(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static Ran with(InputStream input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                input,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Messages.in(LanguageChoice.in(arguments)),
                new Interruption());
        int status = Commands.run(console, arguments);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }

    /** Standard output as the one JSON document that it must be; anything behind it fails. */
    JsonNode json() {
        return JSON.readTree(out);
    }

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
}
