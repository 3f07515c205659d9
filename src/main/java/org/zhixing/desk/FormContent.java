package org.zhixing.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.zhixing.assessment.Answer;
import org.zhixing.forms.FilledForm;
import org.zhixing.model.Cell;

/** What a form says, apart from where it stands in the file. */
final class FormContent {

    private FormContent() {}

    /** An answer as somebody would type it. */
    static String typed(Answer answer) {
        if (answer instanceof Answer.Level level) {
            return String.valueOf(level.level());
        }
        return answer instanceof Answer.NotApplicable na ? ("NA " + na.reason().value()).strip() : "DK";
    }

    static boolean isEmpty(FilledForm form) {
        return form.answers().isEmpty()
                && form.cells().isEmpty()
                && form.validity().isEmpty()
                && form.evidence().isEmpty();
    }

    /** Whether two forms answer the same question differently. */
    static boolean differ(FilledForm a, FilledForm b) {
        Map<String, String> others = answers(b);
        return answers(a).entrySet().stream().anyMatch(e -> {
            String other = others.get(e.getKey());
            return other != null && !other.equals(e.getValue());
        });
    }

    private static Map<String, String> answers(FilledForm form) {
        Map<String, String> answers = new TreeMap<>();
        for (FilledForm.Given given : form.answers()) {
            if (given.answer() != null) {
                answers.put(given.indicator(), typed(given.answer()));
            }
        }
        form.cells().forEach(c -> answers.put(Cell.id(c.value(), c.method()), typed(c.answer())));
        form.validity().forEach(v -> answers.put(v.item(), String.valueOf(v.answer())));
        return answers;
    }

    /** SHA-256, in lower-case hex, of all that the form says, in an order of its own. */
    static String sha256(FilledForm form) {
        Map<String, String> said = new TreeMap<>();
        answers(form).forEach((place, answer) -> said.put("answer\n" + place, answer));
        form.answers()
                .forEach(g -> said.put("comment\n" + g.indicator(), g.comment().value()));
        form.cells()
                .forEach(c -> said.put(
                        "mark\n" + Cell.id(c.value(), c.method()),
                        c.conflict() + " " + c.example().value()));
        for (FilledForm.GivenEvidence e : form.evidence()) {
            String piece = e.type() + "\n" + Objects.toString(e.date(), "") + "\n"
                    + e.locator().value();
            said.merge("evidence\n" + e.indicator() + "\n" + piece, "+", String::concat);
        }
        StringBuilder all = new StringBuilder(String.valueOf(form.role()))
                .append('\n')
                .append(form.rater())
                .append('\n')
                .append(form.codeName().value());
        said.forEach((key, value) -> {
            if (!value.isEmpty()) {
                all.append('\u0000').append(key).append('\u0001').append(value);
            }
        });
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
