package org.zhixing.report.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.review.Explanations;
import org.zhixing.review.Review;
import org.zhixing.scoring.Scorecard;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/**
 * What every sheet is about.
 *
 * @param date the day that due dates count from
 */
record Subject(Review review, Messages messages, LocalDate date, Explanations explanations) {

    static Subject of(Review review, Language language, LocalDate date) {
        Messages messages = Messages.in(language);
        return new Subject(review, messages, date, new Explanations(review, messages));
    }

    AssessmentModel model() {
        return review.pinned().model();
    }

    Scorecard card() {
        return review.scorecard();
    }

    String in(Text text) {
        return text.in(messages.language());
    }

    String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Sentences one after the other, as the language joins them. */
    String joined(List<String> sentences) {
        return String.join(messages.language() == Language.ZH ? "" : " ", sentences);
    }

    /** Things one after the other in a sentence. */
    String listed(List<String> things) {
        return String.join(say("report.comma"), things);
    }

    String agency() {
        String typed = review.assessment().agency().value();
        return typed.isBlank() ? say("report.unnamedAgency") : typed;
    }

    /** An indicator by number and name. */
    String indicator(String id) {
        return model().indicator(id).map(i -> id + " " + in(i.name())).orElse(id);
    }

    /** A band's name by its id; empty where there is none. */
    String band(@Nullable String id) {
        return model().bands().stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .map(b -> in(b.name()))
                .orElse("");
    }

    String role(Role role) {
        Text name = model().roleName(role);
        return name == null ? role.name() : in(name);
    }

    String roles(List<Role> roles) {
        return roles.stream().map(this::role).collect(Collectors.joining(say("report.comma")));
    }

    String year(Period period) {
        return String.valueOf(period.year());
    }

    String thisYear() {
        return year(review.assessment().period());
    }
}
