package org.zhixing.forms;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.assessment.Anonymity;
import org.zhixing.model.Role;
import org.zhixing.model.Scale;
import org.zhixing.work.Messages;

/** What a form and its invitation tell somebody who is asked: what to do, how long it takes, what becomes of the answers. */
public final class Guidance {

    /** Seconds an answer takes with its five behaviours read: an estimate, said as one. */
    private static final int INDICATOR = 40;

    private static final int CELL = 25;
    private static final int SENTENCE = 10;
    private static final int ROUNDED_TO = 5;

    private final FormSpec spec;
    private final Messages messages;
    private final Voice voice;

    public Guidance(FormSpec spec, Messages messages) {
        this.spec = spec;
        this.messages = messages;
        this.voice = Voice.of(spec.role());
    }

    /**
     * One thing that is said.
     *
     * @param head what it is about, in a word or two
     */
    public record Said(String head, String text) {}

    /** How long it takes, about, in minutes: a multiple of five, at least five. */
    public static int minutes(FormSpec spec) {
        int seconds = spec.indicators().size() * INDICATOR
                + (spec.matrix() ? spec.pinned().model().matrix().askedCells().size() * CELL : 0)
                + (spec.validity() ? spec.pinned().model().validityItems().size() * SENTENCE : 0);
        int step = ROUNDED_TO * 60;
        return Math.max(1, (seconds + step - 1) / step) * ROUNDED_TO;
    }

    /** What is asked, and how long it takes. */
    public String asked() {
        String questions = voice.say(
                messages, "forms.asked.indicators.", count(spec.indicators().size()));
        if (spec.matrix()) {
            questions += messages.text(
                    "forms.asked.cells",
                    count(spec.pinned().model().matrix().askedCells().size()));
        }
        return messages.text("forms.asked.time", questions, count(minutes(spec)));
    }

    /** How to fill it in, step by step. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        steps.add(voice.say(messages, "forms.how.look."));
        steps.add(voice.say(messages, "forms.how.skip."));
        if (spec.matrix()) {
            steps.add(messages.text("forms.how.cells", FormSheet.CELLS.title(messages)));
        }
        if (spec.evidence()) {
            steps.add(messages.text("forms.how.evidence"));
        }
        steps.add(messages.text("forms.how.save"));
        return List.copyOf(steps);
    }

    /** What stands above the indicators. */
    public String hint() {
        return voice.say(messages, "forms.table.hint.");
    }

    /**
     * What becomes of the answers, who can see them, and what somebody who knows the other roles' answers could infer
     * (specification 6).
     */
    public List<Said> promise() {
        Anonymity anonymity = spec.anonymity();
        List<Said> promise = new ArrayList<>();
        promise.add(said("use", voice.say(messages, "forms.promise.use.")));
        if (spec.role() == Role.W) {
            promise.add(said("workers", messages.text("forms.promise.workers", count(anonymity.leastWorkers()))));
            if (!anonymity.roleColumns()) {
                promise.add(said("noColumn", messages.text("forms.promise.noColumn")));
            }
            promise.add(said("inferred", messages.text("forms.promise.inferred")));
        } else {
            promise.add(said("alone", messages.text("forms.promise.alone")));
        }
        promise.add(said("collector", voice.say(messages, "forms.promise.collector.")));
        return List.copyOf(promise);
    }

    private Said said(String head, String text) {
        return new Said(messages.text("forms.about." + head), text);
    }

    /** The levels of the scale in one line. */
    public static String levels(Scale scale, Messages messages) {
        return String.join(
                messages.text("forms.levels.between"),
                scale.levels().stream()
                        .map(l -> l.level() + " " + l.name().in(messages.language()))
                        .toList());
    }

    private static String count(int number) {
        return String.valueOf(number);
    }
}
