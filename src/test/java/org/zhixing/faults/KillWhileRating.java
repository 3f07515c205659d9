package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * Answers are typed as fast as the program takes them, and it is killed at some moment. What it called saved must be there; the
 * one answer on its way may be there; nothing else. The same store goes on for many rounds, so that each opens what the kill
 * before it left.
 */
final class KillWhileRating extends Campaign {

    private static final int ROUNDS_OF_A_STORE = 50;
    private static final int MOST_ANSWERS = 30;
    private static final int LEAST_ANSWERS = 5;
    private static final double WHILE_SAVING = 0.9;
    private static final long LONGEST_NANOS = 6_000_000;
    private static final long LIFE_NANOS = 1_500_000_000L;

    private String assessment = "";

    KillWhileRating(Settings settings) throws IOException, InterruptedException {
        super(settings);
    }

    public static void main(String[] arguments) throws Exception {
        Tally tally = new KillWhileRating(Settings.of(arguments, "rating", 1000)).play();
        System.exit(tally.failures().isEmpty() ? 0 : 1);
    }

    @Override
    void prepare() {
        tally.add("answers", 0);
    }

    @Override
    boolean anew(int number) {
        return number % ROUNDS_OF_A_STORE == 0
                || Files.notExists(work.resolve("round").resolve("zhixing.db"));
    }

    @Override
    Hit round(int number, Random random, Path folder) throws Exception {
        Path store = folder.resolve("zhixing.db");
        if (Files.notExists(store)) {
            assessment = Stores.begin(program, folder, store);
        }
        Map<String, String> present;
        try (PlainStore before = PlainStore.copyOf(store, folder.resolve("look"))) {
            present = Answers.rows(before);
        }
        Answers answers = new Answers(random, present, LEAST_ANSWERS + random.nextInt(MOST_ANSWERS - LEAST_ANSWERS));
        Running running = program.start(
                folder,
                "rate",
                "--assessment",
                assessment,
                "--rater",
                Answers.RATER,
                "--role",
                "S",
                "--store",
                store.toString());
        running.typeAll(answers.typed());
        killAtSomeMoment(running, answers.size(), random);
        Ended ended = running.ended();
        int saved = (int) ended.saved();
        Failure.unless(saved == ended.out().size(), "an answer was refused: " + ended.out());
        Failure.unless(ended.killed() || (ended.status() == 0 && saved == answers.size()), "ended early: " + ended);
        try (PlainStore after = PlainStore.copyOf(store, folder.resolve("look"))) {
            check(after.sound(), answers, saved);
        }
        tally.add("acknowledged", saved);
        return saved == 0 ? Hit.BEFORE : ended.killed() && saved < answers.size() ? Hit.DURING : Hit.AFTER;
    }

    private void check(PlainStore store, Answers answers, int saved) throws Exception {
        Map<String, String> kept = Answers.rows(store);
        boolean asSaid = kept.equals(answers.after(saved));
        Failure.unless(
                asSaid || kept.equals(answers.after(saved + 1)),
                "after " + saved + " acknowledged answers the store holds neither these nor one more");
        if (!asSaid) {
            tally.add("unsaid", 1);
        }
        RatingLog.agrees(store);
    }

    private static void killAtSomeMoment(Running running, int answers, Random random) {
        boolean saving = random.nextDouble() < WHILE_SAVING;
        int from = saving ? random.nextInt(answers + 1) : 0;
        long delay = (long) (random.nextDouble() * (saving ? LONGEST_NANOS : LIFE_NANOS));
        while (saving && running.alive() && (running.saved() < from || (from == 0 && running.saved() == 0))) {
            LockSupport.parkNanos(100_000);
        }
        LockSupport.parkNanos(delay);
        running.kill();
    }

    @Override
    String found() {
        int rounds = tally.rounds();
        int well = rounds - tally.failures().size();
        return Tally.number(rounds) + " kills while rating: "
                + (tally.failures().isEmpty() ? "0" : "SOME") + " of "
                + Tally.number(tally.count("acknowledged")) + " acknowledged answers lost, "
                + (tally.failures().isEmpty() ? "0" : "SOME") + " half rows, integrity ok " + Tally.number(well)
                + " of "
                + Tally.number(rounds) + ", " + tally.count("unsaid") + " kills between disk and word";
    }
}
