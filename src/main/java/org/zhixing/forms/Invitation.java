package org.zhixing.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** A plain text to paste into a message that a form goes with. */
public final class Invitation {

    private Invitation() {}

    /**
     * @param spec the form; its id is not mentioned, so that any form of the same person or role goes with it
     * @param until the last day to send it back, or null where none is set
     */
    public static String of(FormSpec spec, @Nullable LocalDate until, Language language) {
        Messages messages = Messages.in(language);
        Guidance guidance = new Guidance(spec, messages);
        List<String> parts = new ArrayList<>();
        parts.add(
                spec.raterName().isBlank()
                        ? messages.text("forms.invitation.hello")
                        : messages.text(
                                "forms.invitation.helloTo", spec.raterName().value()));
        parts.add(Voice.of(spec.role())
                .say(
                        messages,
                        "forms.invitation.ask.",
                        agency(spec, messages),
                        about(spec, messages),
                        role(spec, language)));
        parts.add(guidance.asked() + (until == null ? "" : messages.text("forms.invitation.until", until.toString())));
        parts.add(messages.text("forms.invitation.how"));
        parts.add(messages.text("forms.promise") + "\n" + bullets(guidance.promise(), messages));
        parts.add(messages.text("forms.invitation.thanks"));
        return String.join("\n\n", parts);
    }

    private static String bullets(List<Guidance.Said> lines, Messages messages) {
        return String.join(
                "\n",
                lines.stream()
                        .map(l -> messages.text("forms.invitation.bullet", l.text()))
                        .toList());
    }

    private static String agency(FormSpec spec, Messages messages) {
        return spec.agency().isBlank()
                ? messages.text("forms.invitation.agency")
                : spec.agency().value();
    }

    /** The assessment by its year, or by its name alone. */
    private static String about(FormSpec spec, Messages messages) {
        String title = spec.pinned().model().title().in(messages.language());
        Period period = spec.period();
        return period == null ? title : messages.text("forms.invitation.year", String.valueOf(period.year()), title);
    }

    private static String role(FormSpec spec, Language language) {
        Role role = spec.role();
        Text name = spec.pinned().model().roleName(role);
        return name == null ? role.name() : name.in(language);
    }
}
