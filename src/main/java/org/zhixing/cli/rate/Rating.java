package org.zhixing.cli.rate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Rater;
import org.zhixing.cli.Printable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Change;
import org.zhixing.desk.Saved;
import org.zhixing.model.Role;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** One rater's answers, line by line: each is on disk before it is called saved. */
public final class Rating {

    private static final int SHOWN = 200;

    private final AssessmentSession session;
    private final Messages messages;
    private final Consumer<String> say;
    private final String rater;
    private final LineReader reader;
    private int refused;
    private @Nullable ProblemException trouble;

    /**
     * Finds the rater, and adds one of that name when there is none.
     *
     * @param say takes each line of what became of an answer, and hands it on at once
     * @throws ProblemException INPUT when the person answers in another role; STORE when a new one cannot be saved
     */
    public Rating(AssessmentSession session, String nameOrId, Role role, Messages messages, Consumer<String> say) {
        this.session = session;
        this.messages = messages;
        this.say = say;
        Rater chosen = RaterChoice.of(session.assessment(), nameOrId, role);
        if (session.assessment().rater(chosen.id()).isEmpty()) {
            commit(new Change.PutRater(chosen), chosen.id());
        }
        this.rater = chosen.id();
        this.reader = new LineReader(session.pinned().model(), rater);
    }

    /**
     * Reads answers to the end, or until somebody interrupts. A line that cannot be saved is refused like one that says
     * nothing, and the next is tried again: whoever makes room on a full disk goes on where they were.
     *
     * @return how many lines were refused
     */
    public int read(InputStream in, BooleanSupplier interrupted) throws IOException {
        Lines lines = new Lines(in);
        for (Lines.Line line = lines.next(); line != null && !interrupted.getAsBoolean(); line = lines.next()) {
            if (line.refusal() != null) {
                refuse(line.text(), messages.text(line.refusal()));
            } else if (!line.text().isBlank() && !line.text().startsWith("#")) {
                answer(line.text());
            }
        }
        return refused;
    }

    /** Why the last of the lines that the data file did not take was not saved, if there was one. */
    public Optional<ProblemException> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void answer(String line) {
        try {
            commit(reader.read(line, session.assessment()), rater);
            say.accept("saved " + Printable.start(line, SHOWN));
        } catch (NotAnAnswer e) {
            refuse(line, messages.text(e.key()));
        } catch (ProblemException e) {
            refuse(line, why(e.problems().get(0)));
            if (e.kind() == ProblemException.Kind.STORE) {
                trouble = e;
            }
        }
    }

    /** The line itself is the place; only within a piece of evidence is there a nearer one. */
    private String why(Problem problem) {
        String sentence = messages.text(problem.key(), problem.arguments().toArray());
        return problem.where().startsWith(EvidenceLine.PLACE)
                ? problem.where().substring(EvidenceLine.PLACE.length())
                        + messages.text("problems.placeSeparator")
                        + sentence
                : sentence;
    }

    private void refuse(String line, String why) {
        refused++;
        say.accept("refused " + Printable.start(line, SHOWN) + ": " + Printable.of(why));
    }

    /** Makes the change and waits until it is on disk. */
    private void commit(Change change, String by) {
        CompletionStage<Saved> saved = session.apply(change, by);
        try {
            saved.toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw e;
        }
    }
}
