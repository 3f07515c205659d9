package org.zhixing.signals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.Period;
import org.zhixing.records.ServiceRecord;
import org.zhixing.textreuse.NearDuplicateJoin;
import org.zhixing.textreuse.TemplateSubtraction;
import org.zhixing.work.Progress;

/** Reads notes once and leaves what may be kept of them (rulings, corrections): lengths, marks, likeness; never a text. */
public final class Notes {

    private final NoteRules rules;
    private final Period period;
    private final List<ServiceRecord> records;
    private final List<@Nullable String> texts;
    private final Stages progress;

    private Notes(
            NoteRules rules,
            Period period,
            List<ServiceRecord> records,
            List<@Nullable String> texts,
            Progress progress) {
        this.rules = rules;
        this.period = period;
        this.records = records;
        this.texts = texts;
        this.progress = new Stages(progress, records.size());
    }

    /**
     * Compares and measures notes as the model's parameters and words say. Only direct rows of the period are compared with
     * each other and counted for what is a template (rulings B13 and B18), so facts and pairs hold for this period; other rows
     * are measured all the same.
     *
     * @param records in file order
     * @param texts the notes, one per record; null or blank where there is none
     * @param names whatever may be a name: clients' and participants' as they stand in the file, workers' (ruling B14)
     * @param templates texts of the agency's blank forms, whose sentences are nobody's own; empty for none
     * @param threads at least 1; makes no difference to what is read
     * @return empty when {@code progress} asked to cancel
     */
    public static Optional<NoteReading> read(
            AssessmentModel model,
            List<ServiceRecord> records,
            List<@Nullable String> texts,
            Collection<String> names,
            Collection<String> templates,
            Period period,
            int threads,
            Progress progress) {
        if (records.size() != texts.size()) {
            throw new IllegalArgumentException(records.size() + " records, " + texts.size() + " texts");
        }
        try {
            return new Notes(new NoteRules(model, names), period, records, texts, progress).read(templates, threads);
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }

    private Optional<NoteReading> read(Collection<String> templates, int threads) {
        int[] written = IntStream.range(0, records.size()).filter(this::hasText).toArray();
        int[] own = ownLengths(written, templates, threads);
        @Nullable ReadNote[] notes = new ReadNote[records.size()];
        List<ReadNote> direct = new ArrayList<>();
        for (ReadNote note : new Ahead<>(written.length, i -> note(written[i]), threads, progress::measuring)) {
            boolean compared = counts(note.place()) && note.length() >= rules.leastLength();
            notes[note.place()] = compared ? note : note.withoutLetters();
            if (compared) {
                direct.add(note);
            }
        }
        direct.sort(Comparator.comparing(n -> n.record().serviceDate()));
        List<ReadNote> compared = ComparedNotes.of(direct, ReadNote::record, n -> true);
        direct.clear();
        Likeness likeness = new Likeness(compared.stream()
                .mapToLong(n -> n.record().serviceDate().toEpochDay())
                .toArray());
        return NearDuplicateJoin.run(
                        letters(compared),
                        rules.jaccard(),
                        rules.shingle(),
                        rules.leastLength(),
                        threads,
                        likeness,
                        progress.joining())
                .map(summary -> reading(notes, own, compared, likeness));
    }

    private static List<String> letters(List<ReadNote> notes) {
        return notes.stream().map(ReadNote::letters).toList();
    }

    /** What each note says of its own; 0 where there is none. */
    private int[] ownLengths(int[] written, Collection<String> templates, int threads) {
        int[] counted = Arrays.stream(written).filter(this::counts).toArray();
        TemplateSubtraction subtraction = rules.subtraction(
                new Ahead<>(counted.length, i -> sentences(counted[i]), threads, progress::sentences), templates);
        int[] own = new int[records.size()];
        int next = 0;
        for (int length : new Ahead<>(
                written.length,
                i -> subtraction.remainingLength(sentences(written[i])),
                threads,
                progress::sentences)) {
            own[written[next++]] = length;
        }
        return own;
    }

    private ReadNote note(int place) {
        String text = texts.get(place);
        return rules.read(place, records.get(place), text == null ? "" : text);
    }

    private List<String> sentences(int place) {
        String text = texts.get(place);
        return text == null ? List.of() : rules.sentences(text);
    }

    private boolean hasText(int place) {
        String text = texts.get(place);
        return text != null && !text.isBlank();
    }

    /** Whether the row is direct service of the period. */
    private boolean counts(int place) {
        ServiceRecord r = records.get(place);
        return r.type().direct() && period.contains(r.serviceDate());
    }

    private static NoteReading reading(
            @Nullable ReadNote[] notes, int[] own, List<ReadNote> compared, Likeness likeness) {
        int[] groups = likeness.groups();
        @Nullable Double[] similarities = new Double[notes.length];
        int[] clusters = new int[notes.length];
        for (int row = 0; row < groups.length; row++) {
            if (groups[row] > 0) {
                similarities[compared.get(row).place()] = likeness.similarity(row);
                clusters[compared.get(row).place()] = groups[row];
            }
        }
        @Nullable NoteFacts[] facts = new NoteFacts[notes.length];
        for (int i = 0; i < notes.length; i++) {
            ReadNote note = notes[i];
            facts[i] = note == null
                    ? null
                    : new NoteFacts(
                            note.length(), own[i], note.bareLength(), note.crisisWord(), similarities[i], clusters[i]);
        }
        return new NoteReading(
                Collections.unmodifiableList(Arrays.asList(facts)), ShownPairs.of(likeness, groups, compared));
    }

    /** Tells how far all three stages are, in records; sentences are gone through three times. */
    private static final class Stages {

        private static final int READINGS = 3;
        private static final double SENTENCES = 0.3;
        private static final double MEASURING = 0.4;

        private final Progress progress;
        private final int total;
        private long readings;
        private long measured;

        Stages(Progress progress, int total) {
            this.progress = progress;
            this.total = total;
        }

        void sentences(int rows) {
            report(SENTENCES * readings / READINGS);
            readings += rows;
        }

        void measuring(int rows) {
            report(SENTENCES * total + (MEASURING - SENTENCES) * measured);
            measured += rows;
        }

        private void report(double records) {
            if (!progress.report(Math.round(records), total)) {
                throw new CancellationException();
            }
        }

        Progress joining() {
            return (done, all) -> {
                double share = all == 0 ? 0 : (double) done / all;
                return progress.report(Math.round((MEASURING + (1 - MEASURING) * share) * total), total);
            };
        }
    }
}
