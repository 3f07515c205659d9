package org.zhixing.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.zhixing.desk.FiledForm.Outcome;
import org.zhixing.forms.FilledVotes;
import org.zhixing.forms.FilledVotes.Given;
import org.zhixing.forms.FormVocabulary;
import org.zhixing.importing.forms.VoteFormReader;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Vote;
import org.zhixing.workshop.Workshop;

/** Takes the forms of a session that runs, one after the other. */
final class VoteIntake {

    /** A code name as somebody may write it: without the blank, or without the nought before a single digit. */
    private static final java.util.regex.Pattern SHORT = java.util.regex.Pattern.compile("(\\D)(\\d)");

    private record Place(String vignette, String indicator, int round) {}

    private final LiveWorkshop live;
    private final Collecting how;

    VoteIntake(LiveWorkshop live, Collecting how) {
        this.live = live;
        this.how = how;
    }

    /** @return nothing when the person cancelled; what was taken until then stays */
    Optional<CollectedVotes> collect(List<Path> files, Progress progress) {
        VoteFormReader reader = new VoteFormReader(VoteForms.of(live.now(), ""));
        List<FiledForm> forms = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (!progress.report(i, files.size())) {
                return Optional.empty();
            }
            Path file = files.get(i);
            try {
                forms.add(take(file, reader.read(file)));
            } catch (ProblemException e) {
                if (e.kind() == ProblemException.Kind.STORE) {
                    throw e;
                }
                refused.addAll(named(e.problems(), file));
            }
        }
        return Optional.of(new CollectedVotes(forms, refused));
    }

    /** Each with the file's name, and never more of the path. */
    private static List<Problem> named(List<Problem> problems, Path file) {
        String name = String.valueOf(file.getFileName());
        return problems.stream()
                .map(p -> new Problem(
                        p.where().isEmpty() || p.where().equals(file.toString()) ? name : name + " " + p.where(),
                        p.key(),
                        p.arguments()))
                .toList();
    }

    private FiledForm take(Path file, FilledVotes form) {
        Workshop now = live.now();
        if (form.votes().isEmpty()) {
            throw Rules.refused("", form.doubts().isEmpty() ? "problems.votes.empty" : "problems.votes.unreadable");
        }
        Optional<Participant> known = whose(now, form);
        if (known.isEmpty() && !how.others()) {
            List<String> alike = alike(now, form.votes());
            if (!alike.isEmpty()) {
                return whose(file, form, alike);
            }
        }
        String id = known.map(Participant::id).orElseGet(() -> id(form));
        VotePlan plan = VotePlan.of(now, id, form.votes(), how.replace());
        Participant whose = plan.votes().isEmpty() ? known.orElse(null) : handIn(id, plan.votes());
        return new FiledForm(
                file,
                form.source(),
                plan.outcome(),
                whose == null ? "" : whose.codeName(),
                known.isEmpty() && whose != null,
                plan.added(),
                plan.replaced(),
                plan.kept(),
                plan.waiting(),
                plan.late(),
                List.of(),
                form.doubts(),
                plan.remarks());
    }

    private static FiledForm whose(Path file, FilledVotes form, List<String> alike) {
        Problem why = Problem.at("", "problems.votes.whose", some(alike));
        return new FiledForm(
                file, form.source(), Outcome.WHOSE, "", false, 0, 0, 0, 0, 0, alike, form.doubts(), List.of(why));
    }

    private Participant handIn(String id, List<Vote> votes) {
        try {
            return live.handIn(id, votes)
                    .toCompletableFuture()
                    .join()
                    .participant(id)
                    .orElseThrow();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e;
        }
    }

    /** Who is written on the form, or whoever handed in the very same file before. */
    private Optional<Participant> whose(Workshop now, FilledVotes form) {
        String said = written(how.codeName().isEmpty() ? form.codeName().value() : how.codeName());
        if (!said.isEmpty()) {
            // What stands there may be a person's name, so it is not repeated.
            return Optional.of(now.participants().stream()
                    .filter(p -> written(p.codeName()).equals(said))
                    .findFirst()
                    .orElseThrow(() -> Rules.refused("", "problems.votes.unknownCode")));
        }
        return now.participant(id(form));
    }

    /** Of the file itself, so that the very same file is known again, and nothing else is. */
    private static String id(FilledVotes form) {
        return form.sha256();
    }

    private static String written(String codeName) {
        String plain = FormVocabulary.plain(codeName);
        var brief = SHORT.matcher(plain);
        return brief.matches() ? brief.group(1) + "0" + brief.group(2) : plain;
    }

    /**
     * Those who joined by a form and of whose votes and this form's one holds all of the other: the form may be theirs, saved
     * once more or filled in further, or somebody else's who sees it alike. Nobody but people can tell.
     */
    private static List<String> alike(Workshop now, List<Given> votes) {
        Map<Place, Optional<Integer>> said = votes.stream()
                .collect(Collectors.toMap(
                        g -> new Place(g.vignette(), g.indicator(), g.round()), g -> Optional.ofNullable(g.level())));
        Map<String, Map<Place, Optional<Integer>>> stored = new HashMap<>();
        for (Vote vote : now.votes()) {
            stored.computeIfAbsent(vote.participant(), p -> new HashMap<>())
                    .put(new Place(vote.vignette(), vote.indicator(), vote.round()), Optional.ofNullable(vote.level()));
        }
        return now.participants().stream()
                .filter(p -> p.way() == Participant.Way.FORM)
                .filter(p -> alike(said, stored.getOrDefault(p.id(), Map.of())))
                .map(Participant::codeName)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static boolean alike(Map<Place, Optional<Integer>> said, Map<Place, Optional<Integer>> stored) {
        Set<Place> both = new HashSet<>(said.keySet());
        both.retainAll(stored.keySet());
        return !both.isEmpty()
                && both.size() == Math.min(said.size(), stored.size())
                && both.stream().allMatch(p -> Objects.equals(said.get(p), stored.get(p)));
    }

    private static String some(List<String> names) {
        int shown = 3;
        return String.join(" / ", names.subList(0, Math.min(shown, names.size()))) + (names.size() > shown ? " …" : "");
    }
}
