package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A store of an earlier version is opened, and the program is killed at some moment: whatever version the store has then, all its
 * content is there. What is left at the old version is opened again by the next round, and killed again.
 */
final class KillWhileUpgrading extends Campaign {

    private record Step(
            Path template, Map<String, List<String>> before, Map<String, List<String>> after, Moments moments) {}

    private final Map<Integer, Step> steps = new TreeMap<>();
    private final OldStores old;
    private final int perStep;

    /** @param settings its rounds are those of each step */
    KillWhileUpgrading(Settings settings) throws IOException, InterruptedException {
        super(settings);
        this.old = OldStores.of(program);
        this.perStep = settings.rounds();
    }

    public static void main(String[] arguments) throws Exception {
        Settings each = Settings.of(arguments, "upgrading", 200);
        KillWhileUpgrading campaign = new KillWhileUpgrading(each);
        System.exit(campaign.play(campaign.steps() * each.rounds()).failures().isEmpty() ? 0 : 1);
    }

    /** How many earlier versions there are. */
    int steps() {
        return old.newest() - 1;
    }

    @Override
    void prepare() throws Exception {
        Path full = Folders.fresh(work.resolve("full"));
        Path newest = Stores.full(program, full);
        for (int version = 1; version < old.newest(); version++) {
            Path folder = Folders.fresh(work.resolve("v" + version));
            Path template = folder.resolve("zhixing.db");
            old.make(template, version, newest);
            Path tried = Folders.fresh(work.resolve("tried"));
            Files.copy(template, tried.resolve("zhixing.db"));
            Moments moments = new Moments();
            Running peaceful = open(tried);
            moments.measure(peaceful, () -> begun(tried, peaceful)).with(0);
            try (PlainStore before = PlainStore.at(template);
                    PlainStore after = PlainStore.copyOf(tried.resolve("zhixing.db"), tried.resolve("look"))) {
                Map<String, List<String>> columns = before.columns();
                Failure.unless(after.sound().version() == old.newest(), "not upgraded from " + version);
                for (Map.Entry<String, List<String>> table : columns.entrySet()) {
                    table.getValue().retainAll(after.columns(table.getKey()));
                }
                Failure.unless(
                        before.content(columns).equals(after.content(columns)),
                        "upgrading from " + version + " changed content");
                steps.put(version, new Step(template, before.content(), after.content(), moments));
            }
        }
    }

    @Override
    boolean anew(int number) {
        return number % perStep == 0 || Files.notExists(work.resolve("round").resolve("zhixing.db"));
    }

    @Override
    Hit round(int number, Random random, Path folder) throws Exception {
        int version = 1 + number / perStep % (old.newest() - 1);
        Step step = steps.get(version);
        Path store = folder.resolve("zhixing.db");
        if (Files.notExists(store)) {
            Files.copy(step.template(), store);
        }
        Running running = open(folder);
        Hit hit = step.moments().kill(running, () -> begun(folder, running), random);
        Ended ended = running.ended();
        if (!ended.killed()) {
            ended.with(0);
        }
        int found = check(store, step, folder, version);
        if (found == old.newest()) {
            program.run(folder, "store", "check", "--store", store.toString()).with(0);
            check(store, step, folder, old.newest());
            Failure.unless(
                    Folders.parts(folder).isEmpty(), "files in the making stay behind: " + Folders.parts(folder));
            checkBackups(folder.resolve("backups"), step);
            Folders.fresh(folder);
        } else {
            tally.add("opened again", 1);
        }
        return hit;
    }

    private int check(Path store, Step step, Path folder, int least) throws Exception {
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"))) {
            int found = plain.sound().version();
            Failure.unless(found == old.newest() || found == least, "the store has version " + found);
            Failure.unless(
                    plain.content().equals(found == old.newest() ? step.after() : step.before()),
                    "content was lost at version " + found);
            return found;
        }
    }

    /** What calls itself a backup is one, with all that was there. */
    private static void checkBackups(Path backups, Step step) throws Exception {
        for (String name : Folders.names(backups)) {
            try (PlainStore kept = PlainStore.at(backups.resolve(name))) {
                Map<String, List<String>> content = kept.sound().content();
                Failure.unless(
                        content.equals(step.before()) || content.equals(step.after()),
                        "the backup " + name + " is not whole");
            }
        }
    }

    private Running open(Path folder) throws IOException {
        Running running = program.start(
                folder,
                "assessment",
                "list",
                "--store",
                folder.resolve("zhixing.db").toString());
        running.endInput();
        return running;
    }

    /** The first thing that is written is a copy of what is there; others may be left of earlier rounds. */
    private static boolean begun(Path folder, Running running) {
        return Folders.hasPart(folder.resolve("backups"), running) || Folders.hasPart(folder, running);
    }

    @Override
    String found() {
        int lost = tally.failures().size();
        return Tally.number(perStep) + " kills at each of " + (old.newest() - 1) + " migration steps: "
                + Tally.number(tally.rounds() - lost) + " of " + Tally.number(tally.rounds())
                + " stores whole with all content, " + tally.count("opened again")
                + " of them killed again on the next opening";
    }
}
