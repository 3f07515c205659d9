package org.zhixing.cli;

import java.util.List;
import java.util.concurrent.CompletionException;
import org.zhixing.assessment.Attachment;
import org.zhixing.assessment.Evidence;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Change;
import org.zhixing.work.DiskRoom;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands about files of evidence share: which piece it is, and how its files are changed. */
final class EvidenceAt {

    @Option(names = "--assessment", required = true, paramLabel = "ID", descriptionKey = "cli.option.assessment")
    String assessment = "";

    @Option(names = "--evidence", required = true, paramLabel = "ID", descriptionKey = "cli.option.evidence")
    String evidence = "";

    @Mixin
    final StoreOption store = new StoreOption();

    /** @throws ProblemException INPUT where the assessment has no such piece */
    Evidence piece(AssessmentSession session) {
        return session.assessment().evidence().stream()
                .filter(piece -> piece.id().equals(evidence))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemException.Kind.INPUT, Problem.at(evidence, "problems.change.unknownEvidence")));
    }

    /**
     * @param number from 1, as {@code evidence list} shows it
     * @throws ProblemException INPUT where the piece has no such file
     */
    Attachment file(AssessmentSession session, int number) {
        List<Attachment> files = session.dossier().attachmentsOf(piece(session).id());
        if (number < 1 || number > files.size()) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT,
                    Problem.at(evidence, "problems.attachment.noSuchNumber", files.size()));
        }
        return files.get(number - 1);
    }

    /** Says in a line what was done with a file. */
    void tell(Console console, String key, int number, Attachment file) {
        console.print(console.text(
                key, Printable.of(evidence), number, Printable.of(file.name().value()), DiskRoom.words(file.bytes())));
    }

    /** Gives a piece these files, and waits until it is on disk. */
    void put(AssessmentSession session, List<Attachment> files) {
        try {
            session.apply(new Change.PutEvidence(piece(session), files), "")
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw e;
        }
    }
}
