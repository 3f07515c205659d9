package org.zhixing.report.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.report.leaving.Disclosure;
import org.zhixing.review.Explanations;
import org.zhixing.review.Review;
import org.zhixing.scoring.Scorecard;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/**
 * What every sheet is about.
 *
 * @param review already without what the level leaves out
 * @param date the day that due dates count from
 * @param level what of it may leave: for the words that stand where something was left out
 */
public record Subject(Review review, Messages messages, LocalDate date, Explanations explanations, Disclosure level) {

    /** Of a file for inside. */
    public static Subject of(Review review, Language language, LocalDate date) {
        return of(review, language, date, Disclosure.INTERNAL);
    }

    public static Subject of(Review review, Language language, LocalDate date, Disclosure level) {
        Messages messages = Messages.in(language);
        return new Subject(review, messages, date, new Explanations(review, messages), level);
    }

    /** Whether ids and rows of single records, and whatever else leads to persons, stand here. */
    public boolean inside() {
        return level == Disclosure.INTERNAL;
    }

    /** The head of a column that is filled inside alone; elsewhere it says that it was left out. */
    public String headOfInside(String key) {
        return inside() ? say(key) : say(key) + say("outgoing.leftOut");
    }

    public AssessmentModel model() {
        return review.pinned().model();
    }

    public Scorecard card() {
        return review.scorecard();
    }

    public String in(Text text) {
        return text.in(messages.language());
    }

    public String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Sentences one after the other, as the language joins them. */
    public String joined(List<String> sentences) {
        return String.join(messages.language() == Language.ZH ? "" : " ", sentences);
    }

    /** Things one after the other in a sentence. */
    public String listed(List<String> things) {
        return String.join(say("report.comma"), things);
    }

    public String agency() {
        String typed = review.assessment().agency().value();
        return typed.isBlank() ? say(inside() ? "report.unnamedAgency" : "outgoing.unnamed") : typed;
    }

    /** An indicator by number and name. */
    public String indicator(String id) {
        return model().indicator(id).map(i -> id + " " + in(i.name())).orElse(id);
    }

    /** A band's name by its id; empty where there is none. */
    public String band(@Nullable String id) {
        return model().bands().stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .map(b -> in(b.name()))
                .orElse("");
    }

    public String role(Role role) {
        Text name = model().roleName(role);
        return name == null ? role.name() : in(name);
    }

    public String roles(List<Role> roles) {
        return roles.stream().map(this::role).collect(Collectors.joining(say("report.comma")));
    }

    public String year(Period period) {
        return String.valueOf(period.year());
    }

    public String thisYear() {
        return year(review.assessment().period());
    }
}
