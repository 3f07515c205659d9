package org.zhixing.cli.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.FileWork;
import org.zhixing.cli.Printable;
import org.zhixing.cli.rate.Lines;
import org.zhixing.desk.AuditSession;
import org.zhixing.review.CaseLabels;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** One auditor's readings, line by line: each is on disk before it is called saved. */
public final class Marking {

    private static final int SHOWN = 200;

    private final AuditSession session;
    private final UnaryOperator<String> codes;
    private final CaseLabels labels;
    private final MarkLine reader;
    private final Messages messages;
    private final Consumer<String> say;
    private int refused;

    /**
     * @param codes from a case number to its code
     * @param auditor id of who reads
     * @param say takes each line of what became of an answer, and hands it on at once
     */
    public Marking(
            AuditSession session,
            UnaryOperator<String> codes,
            Turn turn,
            String auditor,
            Messages messages,
            Consumer<String> say) {
        this.session = session;
        this.codes = codes;
        this.labels = CaseLabels.of(session.now().sample());
        this.reader = new MarkLine(turn, auditor);
        this.messages = messages;
        this.say = say;
    }

    /**
     * Reads marks to the end, or until somebody interrupts.
     *
     * @return how many lines were refused
     * @throws ProblemException (STORE) when the data file cannot be written any more; what was called saved is saved
     */
    public int read(InputStream in, BooleanSupplier interrupted) throws IOException {
        Lines lines = new Lines(in);
        for (Lines.Line line = lines.next(); line != null && !interrupted.getAsBoolean(); line = lines.next()) {
            if (line.refusal() != null) {
                refuse("", messages.text(line.refusal()));
            } else if (!line.text().isBlank() && !line.text().startsWith("#")) {
                mark(line.text());
            }
        }
        return refused;
    }

    /** What is told names the file by its label: a case number that was typed is not repeated. */
    private void mark(String line) {
        String told = "";
        try {
            MarkLine.Split split = MarkLine.Split.of(line, "cli.audit.form");
            told = split.rest();
            String code = code(split.word());
            told = (labels.of(code) + " " + split.rest()).stripTrailing();
            commit(session, reader.read(code, split.rest()));
            say.accept("saved " + Printable.start(told, SHOWN));
        } catch (ProblemException e) {
            Problem problem = e.problems().get(0);
            refuse(told, messages.text(problem.key(), problem.arguments().toArray()));
            if (e.kind() == ProblemException.Kind.STORE) {
                throw e;
            }
        }
    }

    /** The drawn file that is meant: by what stands on it, by its code, or by the first digits of that. */
    private String code(String word) {
        Set<String> meant = new LinkedHashSet<>();
        session.now().file(codes.apply(word)).map(FileWork::code).ifPresent(meant::add);
        labels.code(word).filter(c -> session.now().file(c).isPresent()).ifPresent(meant::add);
        if (meant.isEmpty()) {
            throw refusal("problems.audit.unknownFile");
        }
        if (meant.size() > 1) {
            throw refusal("cli.audit.ambiguous");
        }
        return meant.iterator().next();
    }

    private void refuse(String line, String why) {
        refused++;
        say.accept("refused " + Printable.start(line, SHOWN) + ": " + Printable.of(why));
    }

    /** Makes the step and waits until it is on disk. */
    public static void commit(AuditSession session, AuditStep step) {
        try {
            session.apply(step).toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw e;
        }
    }

    private static ProblemException refusal(String key) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at("", key));
    }
}
