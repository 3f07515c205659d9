package org.zhixing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.documents.WhatIfWriter;
import org.zhixing.model.Drift;
import org.zhixing.model.Role;
import org.zhixing.whatif.Effect;
import org.zhixing.whatif.Flag;
import org.zhixing.whatif.Flips;
import org.zhixing.whatif.Move;
import org.zhixing.whatif.Robustness;
import org.zhixing.whatif.Step;
import org.zhixing.whatif.WhatIf;
import org.zhixing.whatif.WhatIfWords;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tries out what would change; nothing is kept. */
@Command(name = "whatif", description = "cli.command.whatif")
final class WhatIfCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    private final Console console;

    @Mixin
    final SubjectOptions subject = new SubjectOptions();

    @Option(names = "--set", paramLabel = "M1.1=3|M1.1@D=3|CONF×CASE=3", descriptionKey = "cli.option.whatif.set")
    List<String> set = List.of();

    @Option(names = "--evidence", paramLabel = "M1.1=E01", descriptionKey = "cli.option.whatif.evidence")
    List<String> evidence = List.of();

    @Option(names = "--without-evidence", paramLabel = "M1.1=E01", descriptionKey = "cli.option.whatif.withoutEvidence")
    List<String> withoutEvidence = List.of();

    @Option(names = "--assume", paramLabel = "DOC-3=1", descriptionKey = "cli.option.whatif.assume")
    List<String> assume = List.of();

    @Option(names = "--leave-out", paramLabel = "ID", descriptionKey = "cli.option.whatif.leaveOut")
    List<String> leaveOut = List.of();

    @Option(names = "--best-step", descriptionKey = "cli.option.whatif.bestStep")
    boolean bestStep;

    @Option(names = "--flip", paramLabel = "DOC|ACT|FORM|TOTAL|M|CAPS", descriptionKey = "cli.option.whatif.flip")
    List<String> flip = List.of();

    @Option(names = "--robustness", descriptionKey = "cli.option.whatif.robustness")
    boolean robust;

    @Mixin
    final JsonOption json = new JsonOption();

    WhatIfCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Move> moves = moves();
        if (moves.isEmpty() && !bestStep && flip.isEmpty() && !robust) {
            throw usage("whatif", "problems.cli.whatIfWhat");
        }
        WhatIf whatIf = new WhatIf(subject.review(console));
        Effect effect = moves.isEmpty() ? null : whatIf.effect(moves);
        List<Step> steps = bestStep ? whatIf.stepsUp() : null;
        List<Flips> flips =
                flip.stream().map(f -> whatIf.flips(flag(whatIf, f))).toList();
        Robustness robustness = robust ? whatIf.robustness() : null;
        if (json.wanted) {
            console.print(WhatIfWriter.write(whatIf, effect, steps, flips, robustness));
        } else {
            print(whatIf, effect, steps, flips, robustness);
        }
        return ExitStatus.DONE;
    }

    private void print(
            WhatIf whatIf,
            @Nullable Effect effect,
            @Nullable List<Step> steps,
            List<Flips> flips,
            @Nullable Robustness robustness) {
        WhatIfWords words = new WhatIfWords(whatIf.model(), console.messages());
        List<String> lines = new ArrayList<>();
        lines.add(console.text("whatif.trial"));
        if (effect != null) {
            effect.moves().forEach(m -> lines.add("· " + words.move(m)));
            words.effect(effect).forEach(l -> lines.add("  " + l));
        }
        if (steps != null) {
            lines.add(console.text(steps.isEmpty() ? "whatif.noSteps" : "cli.whatif.steps"));
            steps.stream().limit(SHOWN).forEach(s -> lines.add("  " + words.step(s)));
        }
        flips.forEach(f -> indented(lines, words.flips(f)));
        if (robustness != null) {
            indented(lines, words.robustness(robustness));
        }
        lines.forEach(l -> console.print(Printable.of(l)));
    }

    private static void indented(List<String> lines, List<String> some) {
        lines.add(some.get(0));
        some.stream().skip(1).forEach(l -> lines.add("  " + l));
    }

    private List<Move> moves() {
        return Stream.of(
                        set.stream().map(this::answered),
                        evidence.stream().map(e -> (Move) new Move.Evidenced(place("--evidence", e), value(e))),
                        withoutEvidence.stream()
                                .map(e -> (Move) new Move.Unevidenced(place("--without-evidence", e), value(e))),
                        assume.stream()
                                .map(a -> (Move) new Move.Assumed(place("--assume", a), number("--assume", value(a)))),
                        leaveOut.stream().map(r -> (Move) new Move.LeftOut(r)))
                .flatMap(s -> s)
                .toList();
    }

    private Move answered(String written) {
        String place = place("--set", written);
        int level = number("--set", value(written));
        int at = place.indexOf('@');
        if (at < 0) {
            return new Move.Answered(place, null, level);
        }
        try {
            Role role = Role.valueOf(place.substring(at + 1).toUpperCase(Locale.ROOT));
            return new Move.Answered(place.substring(0, at), role, level);
        } catch (IllegalArgumentException noSuchRole) {
            throw usage("--set", "problems.cli.whatIfForm");
        }
    }

    /** What stands before the sign of equality; an x may stand for the × of a cell. */
    private static String place(String option, String written) {
        int equals = written.indexOf('=');
        if (equals <= 0 || equals == written.length() - 1) {
            throw usage(option, "problems.cli.whatIfForm");
        }
        return written.substring(0, equals).replaceFirst("(?<=[A-Z])x(?=[A-Z])", "×");
    }

    private static String value(String written) {
        return written.substring(written.indexOf('=') + 1);
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException noNumber) {
            throw usage(option, "problems.cli.whatIfForm");
        }
    }

    private static Flag flag(WhatIf whatIf, String name) {
        for (Drift drift : Drift.values()) {
            if (drift.name().equals(name)) {
                return new Flag.SeverityOf(drift);
            }
        }
        if (name.equals("CAPS")) {
            return new Flag.Caps();
        }
        boolean part = name.equals(Effect.TOTAL)
                || whatIf.model().dimensions().stream().anyMatch(d -> d.id().equals(name));
        if (!part) {
            throw usage("--flip", "problems.cli.whatIfFlag");
        }
        return new Flag.BandOf(name);
    }

    private static ProblemException usage(String where, String key) {
        return new ProblemException(ProblemException.Kind.USAGE, Problem.at(where, key));
    }
}
