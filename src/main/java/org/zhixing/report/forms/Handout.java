package org.zhixing.report.forms;

import org.zhixing.forms.FormSpec;
import org.zhixing.forms.Guidance;
import org.zhixing.model.AssessmentModel;
import org.zhixing.records.Period;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** A form and the language it speaks. */
record Handout(FormSpec spec, Messages messages) {

    static Handout of(FormSpec spec, Language language) {
        return new Handout(spec, Messages.in(language));
    }

    String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String in(Text text) {
        return text.in(messages.language());
    }

    Guidance guidance() {
        return new Guidance(spec, messages);
    }

    Language language() {
        return messages.language();
    }

    AssessmentModel model() {
        return spec.pinned().model();
    }

    String agency() {
        return spec.agency().value();
    }

    String role() {
        Text name = model().roleName(spec.role());
        return name == null ? spec.role().name() : in(name);
    }

    /** What the form is called, such as 年度自评 · 督导. */
    String title() {
        return say("forms.title", in(model().title()), role());
    }

    /** From when to when, or nothing. */
    String period() {
        Period period = spec.period();
        return period == null
                ? ""
                : say("forms.period", period.from().toString(), period.to().toString());
    }
}
