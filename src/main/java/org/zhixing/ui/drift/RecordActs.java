package org.zhixing.ui.drift;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Change;
import org.zhixing.desk.RecordFile;
import org.zhixing.desk.RecordsDesk;
import org.zhixing.model.Role;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.NotePair;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordSettings;
import org.zhixing.records.ServiceRecord;
import org.zhixing.review.RecordReview;
import org.zhixing.review.Review;
import org.zhixing.signals.Signal;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Progress;

/** What a supervisor decides about records and the ratings they speak against. Every decision keeps its reason. */
final class RecordActs implements PairBrowser.Acts, ContradictionNotice.Acts {

    private final Workspace workspace;
    private final AssessmentSession open;
    private final Review review;
    private final RecordsView view;

    RecordActs(Workspace workspace, AssessmentSession open, Review review, RecordsView view) {
        this.workspace = workspace;
        this.open = open;
        this.review = review;
        this.view = view;
    }

    boolean supervisor() {
        return review.assessment()
                .rater(workspace.rater().get())
                .map(Rater::role)
                .filter(role -> role == Role.S)
                .isPresent();
    }

    @Override
    public boolean mayMark() {
        return supervisor() && !open.state().closed();
    }

    @Override
    public boolean mayRelease() {
        return mayMark();
    }

    @Override
    public void toIndicator(String id) {
        workspace.go("rating", id);
    }

    @Override
    public void markLegitimate(NotePair pair) {
        Set<String> group = group(pair);
        String count = String.valueOf(group.size());
        List<String> causes = review.pinned().model().driftIndicators().stream()
                .filter(i -> i.id().equals(RecordsView.NEAR_DUPLICATES))
                .flatMap(i -> i.confounders().stream())
                .map(c -> c.in(workspace.messages().get().language()))
                .toList();
        workspace.show(new ReasonQuestion(
                workspace,
                workspace.text("drift.legitimate.title", count),
                workspace.text("drift.legitimate.text"),
                causes,
                workspace.text("drift.legitimate.button"),
                reason -> mark(group, reason)));
    }

    private void mark(Set<String> group, PersonalText reason) {
        RecordsDesk records = records();
        String by = workspace.rater().get();
        workspace.work(
                () -> {
                    records.mark(new RecordContext.Legitimate(group, reason, by));
                    return records.marks();
                },
                marks -> {
                    workspace.recordsChanged();
                    long id = marks.get(marks.size() - 1).id();
                    workspace.say(Say.passing(
                            workspace.text("drift.legitimate.done", String.valueOf(group.size())),
                            workspace.text("shell.undo"),
                            () -> unmark(id)));
                });
    }

    private void unmark(long id) {
        RecordsDesk records = records();
        String by = workspace.rater().get();
        workspace.work(
                () -> {
                    records.unmark(id, by);
                    return id;
                },
                done -> workspace.recordsChanged());
    }

    /** The records whose notes are alike with this pair's, directly or through others. */
    private Set<String> group(NotePair pair) {
        Set<String> ids = new TreeSet<>(Set.of(pair.left(), pair.right()));
        RecordReview records = review.records();
        if (records == null) {
            return ids;
        }
        List<ServiceRecord> all = records.data().records().records();
        int cluster = all.stream()
                .filter(r -> r.id().equals(pair.left()))
                .map(RecordActs::cluster)
                .findFirst()
                .orElse(0);
        if (cluster > 0) {
            all.stream().filter(r -> cluster(r) == cluster).forEach(r -> ids.add(r.id()));
        }
        return ids;
    }

    private static int cluster(ServiceRecord record) {
        NoteFacts note = record.note();
        return note == null ? 0 : note.cluster();
    }

    /** Lets the agency judge an indicator by numbers of its own, or by the model's again. */
    void changeNumbers(Signal signal) {
        review.pinned().model().driftIndicators().stream()
                .filter(i -> i.id().equals(signal.id()))
                .findFirst()
                .ifPresent(usual -> workspace.show(new OwnNumbersForm(
                        workspace, usual, signal.indicator(), own -> saveNumbers(signal.id(), own))));
    }

    private void saveNumbers(String indicator, RecordSettings.@Nullable Own own) {
        RecordsDesk records = records();
        workspace.work(
                () -> {
                    Map<String, RecordSettings.Own> all =
                            new HashMap<>(records.settings().indicators());
                    if (own == null) {
                        all.remove(indicator);
                    } else {
                        all.put(indicator, own);
                    }
                    records.saveSettings(new RecordSettings(all));
                    return indicator;
                },
                done -> workspace.recordsChanged());
    }

    @Override
    public void release(String indicator) {
        workspace.show(new ReasonQuestion(
                workspace,
                workspace.text("drift.release.title", indicator),
                workspace.text("drift.release.text"),
                List.of(),
                workspace.text("drift.release"),
                reason -> workspace.apply(
                        new Change.Release(indicator, workspace.rater().get(), reason))));
    }

    @Override
    public void withdraw(String indicator) {
        workspace.apply(new Change.WithdrawRelease(indicator, workspace.rater().get()));
    }

    @Override
    public void askForTexts(List<Path> files) {
        RecordsDesk records = records();
        Set<String> wanted = wanted();
        workspace.work(
                () -> {
                    List<RecordFile> opened = files.stream().map(RecordFile::of).toList();
                    return records.notes(wanted, opened, records.remembered(opened), Progress.NONE);
                },
                found -> show(found.orElse(Map.of())));
    }

    /** Puts the notes at hand that are kept on this computer, if any are. */
    void showKept() {
        RecordsDesk records = records();
        Set<String> wanted = wanted();
        workspace.work(() -> records.keepsNotes() ? records.notes(wanted) : Map.<String, PersonalText>of(), this::show);
    }

    private void show(Map<String, PersonalText> found) {
        Map<String, String> texts = new HashMap<>();
        found.forEach((id, text) -> texts.put(id, text.value()));
        if (!texts.isEmpty()) {
            view.put(texts);
        }
    }

    private Set<String> wanted() {
        return Optional.ofNullable(review.records()).stream()
                .flatMap(r -> r.data().pairs().stream())
                .flatMap(p -> java.util.stream.Stream.of(p.left(), p.right()))
                .collect(Collectors.toSet());
    }

    private RecordsDesk records() {
        return workspace.desk().records(open.id());
    }
}
