package org.zhixing.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhixing.plan.Action;
import org.zhixing.review.PlanTargets;
import org.zhixing.review.PlanWords;
import org.zhixing.work.Text;

/** An action of the plan in words. */
public final class ActionWords {

    private final Subject subject;
    private final PlanWords words;
    private final Map<String, Text> targets;

    public ActionWords(Subject subject) {
        this.subject = subject;
        this.words = new PlanWords(subject.model(), subject.messages().language());
        this.targets = PlanTargets.of(subject.model());
    }

    public String title(Action action) {
        return words.title(action);
    }

    public String path(Action action) {
        return words.path(action);
    }

    /** How far an action is. */
    public String state(Action.State state) {
        return subject.say("terms.action." + state);
    }

    public String roles(Action action) {
        return subject.roles(words.owners(action));
    }

    /**
     * Each piece with whether it is there.
     *
     * @param inside whether places are told, which only those who carry the plan out need to know
     */
    public List<String> evidence(Action action, boolean inside) {
        List<String> lines = new ArrayList<>();
        for (String piece : words.proofs(action)) {
            Action.Proof proof = action.proofs().get(lines.size());
            if (!proof.there()) {
                lines.add(subject.say("report.plan.missing", piece));
            } else if (inside) {
                lines.add(subject.say(
                        "report.plan.thereAt", piece, proof.locator().value()));
            } else {
                lines.add(subject.say("report.plan.there", piece));
            }
        }
        return lines;
    }

    public String targets(Action action) {
        return subject.listed(action.targets().stream().map(this::target).toList());
    }

    private String target(String id) {
        Text name = targets.get(id);
        return name == null ? id : id + " " + subject.in(name);
    }
}
