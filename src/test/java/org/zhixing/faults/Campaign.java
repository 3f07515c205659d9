package org.zhixing.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/** Many rounds of one fault. Each round draws on a seed of its own, so that any stretch of them can be played again. */
abstract class Campaign {

    private static final int NEWS = 50;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    final Settings settings;
    final Program program;
    final Path work;
    final Tally tally = new Tally();
    private final String name;

    Campaign(Settings settings) throws IOException, InterruptedException {
        this.settings = settings;
        this.name = getClass().getSimpleName();
        this.work = Files.createDirectories(settings.work());
        this.program = settings.program().laidOut(work);
    }

    /** Makes what all rounds begin with, and measures how long things take. */
    abstract void prepare() throws Exception;

    /**
     * Plays one round in a folder of its own.
     *
     * @throws Failure when something that was promised does not hold
     */
    abstract Hit round(int number, Random random, Path folder) throws Exception;

    /** Whether the round begins in an empty folder, and not with what the one before left. */
    boolean anew(int number) {
        return number >= 0;
    }

    /** The figure: what was found. */
    abstract String found();

    /** Plays all rounds. The figure is printed, and kept with the seed in {@code results.txt}. */
    final Tally play() throws Exception {
        return play(settings.rounds());
    }

    final Tally play(int rounds) throws Exception {
        prepare();
        int end = settings.from() + rounds;
        for (int number = settings.from(); number < end; number++) {
            Path folder = work.resolve("round");
            if (anew(number)) {
                Folders.fresh(folder);
            }
            try {
                tally.hit(round(number, randomOf(number), folder));
            } catch (Exception e) {
                tally.hit(Hit.DURING);
                tally.failed("round " + number + ": " + e);
                Path kept = work.resolve("failed-" + settings.seed() + "-" + number);
                Folders.copy(folder, Folders.fresh(kept));
                say("FAILED round " + number + " (kept in " + kept + "): " + e);
                Folders.fresh(folder);
            }
            if ((number + 1 - settings.from()) % NEWS == 0 && number + 1 < end) {
                say(number + 1 + " of " + end + ", " + tally.failures().size() + " failed; " + tally.moments());
            }
        }
        Folders.delete(work.resolve("round"));
        say(line());
        return tally;
    }

    /** Seeds that follow each other would give nearly the same first number. */
    private Random randomOf(int number) {
        return new Random((settings.seed() * SPREAD + number) * SPREAD);
    }

    private String line() {
        return name + " " + settings.rounds() + " --seed " + settings.seed() + " --from " + settings.from() + ": "
                + found()
                + (tally.failures().isEmpty() ? "" : "; " + tally.failures().size() + " ROUNDS FAILED")
                + " (" + tally.moments() + ")";
    }

    private void say(String line) throws IOException {
        System.out.println(line);
        Files.writeString(
                work.resolve("results.txt"),
                line + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
