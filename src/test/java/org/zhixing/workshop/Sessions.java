package org.zhixing.workshop;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Models;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Text;
import org.zhixing.workshop.Participant.Way;
import org.zhixing.workshop.WorkshopStep.Cast;
import org.zhixing.workshop.WorkshopStep.Join;
import org.zhixing.workshop.WorkshopStep.MoveTo;

/** Sessions for tests over a small model: indicators M1.1 to M1.8 and V1.1 to V1.4, levels 0 to 4. */
public final class Sessions {

    public static final PinnedModel PINNED = new PinnedModel(
            Models.of(
                    Models.dimension("M", 1, Models.subdimension("M1", 1, 1, 1, 1, 1, 1, 1, 1, 1)),
                    Models.dimension("V", 1, Models.subdimension("V1", 1, 1, 1, 1, 1))),
            "{}",
            "00ff");

    private Sessions() {}

    /** A vignette whose items are the first indicators of M1, each with these experts' ratings. */
    public static Vignette vignette(String id, ExpertKey... keys) {
        List<Vignette.Item> items = new java.util.ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            items.add(new Vignette.Item("M1." + (i + 1), keys[i]));
        }
        return vignette(id, items);
    }

    public static Vignette vignette(String id, List<Vignette.Item> items) {
        return new Vignette(id, new Text("卡 " + id, "Card " + id), new Text("一件事", "A case"), items, false);
    }

    /** Three experts who agree. */
    public static ExpertKey key(int level) {
        return new ExpertKey(List.of(level, level, level));
    }

    public static ExpertKey[] keys(int... levels) {
        return Arrays.stream(levels).mapToObj(Sessions::key).toArray(ExpertKey[]::new);
    }

    public static Workshop of(Vignette... vignettes) {
        return Workshop.prepared("w", new PersonalText("一场"), PINNED, List.of(vignettes), 7);
    }

    public static Workshop joined(Workshop workshop, String id, Way way) {
        String name = workshop.names().next().orElseThrow();
        return new Join(new Participant(id, name, way)).applyTo(workshop);
    }

    /** Goes on stage by stage. */
    public static Workshop at(Workshop workshop, Stage stage) {
        Workshop now = workshop;
        while (now.stage().compareTo(stage) < 0) {
            now = new MoveTo(now.stage().next()).applyTo(now);
        }
        return now;
    }

    public static Workshop vote(Workshop w, String participant, String indicator, @Nullable Integer level) {
        return new Cast(new Vote(participant, w.vignette(), indicator, w.round(), level)).applyTo(w);
    }

    /** Votes on the first indicators of M1, in their order. */
    public static Workshop votes(Workshop workshop, String participant, int... levels) {
        Workshop now = workshop;
        for (int i = 0; i < levels.length; i++) {
            now = vote(now, participant, "M1." + (i + 1), levels[i]);
        }
        return now;
    }

    /** The key of the only problem. */
    public static String refusal(Runnable step) {
        try {
            step.run();
        } catch (ProblemException e) {
            return e.kind() + " " + e.problems().get(0).key();
        }
        return "allowed";
    }
}
