package org.zhixing.report.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.plan.Action;
import org.zhixing.review.PlanTargets;
import org.zhixing.review.PlanWords;
import org.zhixing.review.Review;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/**
 * The last days of a plan's actions as a calendar file.
 *
 * <p>Each is an event of a whole day rather than a task, since events are the plainer thing to ask of a calendar. It takes no
 * time (TRANSPARENT), so that nobody seems busy, and reminds once, a week before at nine in the morning. Its UID follows from
 * the assessment and the action, so that a later file changes the entry instead of doubling it. A dropped action is left out;
 * an evidenced one does not remind any more.
 */
public final class PlanCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Seven days before midnight at which the day begins, and nine hours on. */
    private static final String WEEK_BEFORE_AT_NINE = "-P6DT15H";

    private final String assessment;
    private final Messages messages;
    private final Instant at;
    private final boolean names;

    /**
     * @param assessment id of the assessment whose plan it is
     * @param at when the file is made
     * @param names whether owners are named
     */
    public PlanCalendar(String assessment, Messages messages, Instant at, boolean names) {
        this.assessment = assessment;
        this.messages = messages;
        this.at = at;
        this.names = names;
    }

    /** The actions that stand in it: those with a last day that are not dropped. */
    public static List<Action> dated(Review review) {
        return review.plan().actions().stream()
                .filter(a -> a.due() != null && a.state() != Action.State.DROPPED)
                .toList();
    }

    /** The whole file. */
    public String write(Review review) {
        AssessmentModel model = review.pinned().model();
        CalendarText out = new CalendarText();
        out.line("BEGIN", "VCALENDAR");
        out.line("VERSION", "2.0");
        out.text("PRODID", "-//Zhixing//Action plan//" + messages.language());
        out.line("CALSCALE", "GREGORIAN");
        out.line("METHOD", "PUBLISH");
        out.text(
                "X-WR-CALNAME",
                messages.text(
                        "report.plan.calendar",
                        messages.text("terms.product"),
                        String.valueOf(review.assessment().period().year())));
        for (Action action : dated(review)) {
            event(out, model, action);
        }
        return out.line("END", "VCALENDAR").toString();
    }

    private void event(CalendarText out, AssessmentModel model, Action action) {
        LocalDate due = action.due();
        if (due == null) {
            return;
        }
        PlanWords words = new PlanWords(model, messages.language());
        String title = words.title(action);
        out.line("BEGIN", "VEVENT");
        out.line("UID", uid(action).toString());
        out.line("DTSTAMP", MOMENT.format(at.truncatedTo(ChronoUnit.SECONDS)));
        out.line("DTSTART;VALUE=DATE", DAY.format(due));
        out.line("DTEND;VALUE=DATE", DAY.format(due.plusDays(1)));
        out.text("SUMMARY", messages.text("report.plan.calendar.summary", action.id(), title));
        out.text("DESCRIPTION", String.join("\n", description(model, words, action)));
        out.line("TRANSP", "TRANSPARENT");
        if (action.open()) {
            out.line("BEGIN", "VALARM");
            out.line("ACTION", "DISPLAY");
            out.text("DESCRIPTION", title);
            out.line("TRIGGER;RELATED=START", WEEK_BEFORE_AT_NINE);
            out.line("END", "VALARM");
        }
        out.line("END", "VEVENT");
    }

    private UUID uid(Action action) {
        return UUID.nameUUIDFromBytes(
                ("zhixing:plan:" + assessment + ":" + action.id()).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> description(AssessmentModel model, PlanWords words, Action action) {
        List<String> lines = new ArrayList<>();
        lines.add(said("report.plan.state", messages.text("terms.action." + action.state())));
        if (names && !action.owner().isBlank()) {
            lines.add(said("report.plan.owner", action.owner().value()));
        }
        List<String> roles =
                words.owners(action).stream().map(r -> role(model, r)).toList();
        if (!roles.isEmpty()) {
            lines.add(said("report.plan.roles", listed(roles)));
        }
        List<String> pieces = words.proofs(action);
        for (int n = 0; n < pieces.size(); n++) {
            String key = action.proofs().get(n).there() ? "report.plan.there" : "report.plan.missing";
            lines.add(said("report.plan.evidence", messages.text(key, pieces.get(n))));
        }
        Map<String, Text> targets = PlanTargets.of(model);
        List<String> aims = action.targets().stream()
                .map(id -> targets.containsKey(id) ? id + " " + targets.get(id).in(messages.language()) : id)
                .toList();
        if (!aims.isEmpty()) {
            lines.add(said("report.plan.targets", listed(aims)));
        }
        return lines;
    }

    private String role(AssessmentModel model, Role role) {
        Text name = model.roleName(role);
        return name == null ? role.name() : name.in(messages.language());
    }

    private String listed(List<String> things) {
        return String.join(messages.text("report.comma"), things);
    }

    private String said(String key, String what) {
        return messages.text("report.plan.calendar.line", messages.text(key), what);
    }
}
