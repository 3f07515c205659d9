package org.zhixing.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Band;
import org.zhixing.model.Role;
import org.zhixing.review.Figures;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** Trials in words, the same on screen and on the command line. Every sentence is about what would be. */
public final class WhatIfWords {

    private final AssessmentModel model;
    private final Messages messages;

    public WhatIfWords(AssessmentModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** What is supposed, such as "M1.1 …: everybody answers 3". */
    public String move(Move move) {
        if (move instanceof Move.Answered m) {
            Role role = m.role();
            return role == null
                    ? text("whatif.move.answered", place(m.place()), m.level())
                    : text("whatif.move.answeredByRole", place(m.place()), role(role), m.level());
        }
        if (move instanceof Move.Shifted m) {
            boolean up = m.by() > 0;
            String levels = String.valueOf(Math.abs(m.by()));
            String rater = m.rater();
            return rater == null
                    ? text(up ? "whatif.move.up" : "whatif.move.down", place(m.place()), levels)
                    : text(up ? "whatif.move.upByOne" : "whatif.move.downByOne", place(m.place()), levels, rater);
        }
        if (move instanceof Move.Evidenced m) {
            return text("whatif.move.evidenced", place(m.place()), type(m.type()));
        }
        if (move instanceof Move.Unevidenced m) {
            return text("whatif.move.unevidenced", place(m.place()), type(m.type()));
        }
        if (move instanceof Move.Assumed m) {
            return text("whatif.move.assumed", record(m.recordIndicator()), severity(m.level()));
        }
        return text("whatif.move.leftOut", ((Move.LeftOut) move).rater());
    }

    /** What is supposed together, in one phrase. */
    public String moves(List<Move> moves) {
        return moves.stream().map(this::move).collect(Collectors.joining(text("whatif.and")));
    }

    /** What would be otherwise, a sentence each; one that says so where nothing would be. */
    public List<String> effect(Effect effect) {
        List<String> lines = new ArrayList<>();
        for (Effect.Score score : effect.scores()) {
            if (changed(score)) {
                lines.add(score(score));
            }
        }
        List<String> lifted = new ArrayList<>(effect.capsBefore());
        lifted.removeAll(effect.capsAfter());
        List<String> added = new ArrayList<>(effect.capsAfter());
        added.removeAll(effect.capsBefore());
        lifted.forEach(i -> lines.add(text("whatif.effect.capLifted", place(i))));
        added.forEach(i -> lines.add(text("whatif.effect.capAdded", place(i))));
        effect.drifts().stream()
                .filter(Effect.Severity::moved)
                .forEach(d -> lines.add(text(
                        "whatif.effect.drift",
                        in(model.drift(d.drift()).name()),
                        severity(d.before(), d.tentativeBefore()),
                        severity(d.after(), d.tentativeAfter()))));
        return lines.isEmpty() ? List.of(text("whatif.effect.nothing")) : List.copyOf(lines);
    }

    private static boolean changed(Effect.Score score) {
        return !Figures.score(score.before()).equals(Figures.score(score.after())) || score.otherBand();
    }

    private String score(Effect.Score score) {
        String sentence = text(
                "whatif.effect.score",
                part(score.id()),
                Figures.score(score.before()),
                Figures.score(score.after()),
                Figures.signed(score.difference()));
        return score.otherBand()
                ? text("whatif.effect.band", sentence, band(score.bandBefore()), band(score.bandAfter()))
                : sentence;
    }

    /** One step with what it does and what it takes. */
    public String step(Step step) {
        String sentence = text(
                step.gain() < 0 ? "whatif.step.down" : "whatif.step.up",
                String.valueOf(step.rank()),
                place(step.indicator()),
                Figures.signed(step.gain()));
        if (step.recordsStand()) {
            return text("whatif.step.records", sentence);
        }
        String types = step.types().stream().map(this::type).collect(Collectors.joining(text("whatif.comma")));
        return types.isEmpty() ? sentence : text("whatif.step.evidence", sentence, types);
    }

    /** What is asked about, such as "the level of paperwork-ization". */
    public String flag(Flag flag) {
        if (flag instanceof Flag.BandOf f) {
            return text("whatif.flag.band", part(f.part()));
        }
        return flag instanceof Flag.SeverityOf f
                ? text("whatif.flag.severity", in(model.drift(f.drift()).name()))
                : text("whatif.flag.caps");
    }

    /** What would turn a flag; where nothing does, how far was looked. */
    public List<String> flips(Flips flips) {
        String flag = flag(flips.flag());
        if (flips.found().isEmpty()) {
            return List.of(text(
                    flips.complete() ? "whatif.flips.none" : "whatif.flips.noneFound",
                    flag,
                    String.valueOf(flips.trials())));
        }
        List<String> lines = new ArrayList<>();
        lines.add(text("whatif.flips.some", flag));
        flips.found().forEach(e -> lines.add(text("whatif.flips.one", moves(e.moves()), turned(flips.flag(), e))));
        return List.copyOf(lines);
    }

    private String turned(Flag flag, Effect effect) {
        if (flag instanceof Flag.BandOf f) {
            return effect.scores().stream()
                    .filter(s -> s.id().equals(f.part()))
                    .map(s -> text("whatif.turned", band(s.bandBefore()), band(s.bandAfter())))
                    .findFirst()
                    .orElse("");
        }
        if (flag instanceof Flag.SeverityOf f) {
            return effect.drifts().stream()
                    .filter(d -> d.drift() == f.drift())
                    .map(d -> text(
                            "whatif.turned",
                            severity(d.before(), d.tentativeBefore()),
                            severity(d.after(), d.tentativeAfter())))
                    .findFirst()
                    .orElse("");
        }
        return text("whatif.turned", caps(effect.capsBefore()), caps(effect.capsAfter()));
    }

    private String caps(List<String> caps) {
        return caps.isEmpty() ? text("whatif.noCap") : String.join(text("whatif.comma"), caps);
    }

    /** Whether the verdict hangs on one rater, in a sentence, and what would turn it, one each. */
    public List<String> robustness(Robustness robustness) {
        String trials = String.valueOf(robustness.trials());
        if (robustness.sways().isEmpty()) {
            return List.of(text("whatif.robust", trials));
        }
        List<String> lines = new ArrayList<>();
        lines.add(text("whatif.sways", trials, String.valueOf(robustness.sways().size())));
        robustness.sways().forEach(s -> lines.add(sway(s)));
        return List.copyOf(lines);
    }

    private String sway(Robustness.Sway sway) {
        String flags = sway.flags().stream().map(this::flag).collect(Collectors.joining(text("whatif.comma")));
        Role role = sway.role();
        String seat = sway.seat();
        if (role == null || seat == null) {
            return text("whatif.sway.untold", flags);
        }
        String who = text("whatif.seat", role(role), seat);
        String indicator = sway.indicator();
        if (indicator == null) {
            return text("whatif.sway.leftOut", who, flags);
        }
        return text(sway.by() > 0 ? "whatif.sway.up" : "whatif.sway.down", who, place(indicator), flags);
    }

    /** The total's or a dimension's name. */
    public String part(String id) {
        return id.equals(Effect.TOTAL)
                ? text("terms.score.overall")
                : model.dimensions().stream()
                        .filter(d -> d.id().equals(id))
                        .map(d -> in(d.name()))
                        .findFirst()
                        .orElse(id);
    }

    /** An indicator by id and name; a cell by its id. */
    public String place(String id) {
        return model.indicator(id).map(i -> id + " " + in(i.name())).orElse(id);
    }

    private String type(String id) {
        return model.evidenceType(id).map(t -> id + " " + in(t.name())).orElse(id);
    }

    private String record(String id) {
        return model.driftIndicators().stream()
                .filter(i -> i.id().equals(id))
                .map(i -> id + " " + in(i.name()))
                .findFirst()
                .orElse(id);
    }

    private String role(Role role) {
        return Optional.ofNullable(model.roleName(role)).map(this::in).orElse(role.name());
    }

    /** A band's name by its id, or that there is none. */
    public String band(@Nullable String id) {
        return model.bands().stream()
                .filter(b -> b.id().equals(id))
                .map(Band::name)
                .map(this::in)
                .findFirst()
                .orElse(text("terms.status.INSUFFICIENT"));
    }

    /** A severity by its name. */
    public String severity(@Nullable Integer level, boolean tentative) {
        String word = severity(level);
        return tentative ? text("terms.severityTentative", word) : word;
    }

    private String severity(@Nullable Integer level) {
        return text("terms.severity." + (level == null ? "none" : level.toString()));
    }

    private String in(Text text) {
        return text.in(messages.language());
    }

    private String text(String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return messages.text(key, words);
    }
}
