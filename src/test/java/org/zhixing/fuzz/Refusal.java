package org.zhixing.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** What a reader promises: a result, or a refusal in words that people can read. */
final class Refusal {

    private static final List<Messages> BOTH = List.of(Messages.in(Language.ZH), Messages.in(Language.EN));

    /** A sentence that is longer quotes more than anybody reads. */
    private static final int LONGEST_SENTENCE = 4000;

    private Refusal() {}

    /** What the reading gives; empty where it refuses. Everything else that it throws goes on. */
    static <T> Optional<T> orResult(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (ProblemException refused) {
            require(refused.kind() == ProblemException.Kind.INPUT, "refused as " + refused.kind());
            require(!refused.problems().isEmpty(), "refused without a word");
            refused.problems().forEach(Refusal::read);
            return Optional.empty();
        }
    }

    static void read(Problem problem) {
        for (Messages messages : BOTH) {
            String sentence = problem.in(messages);
            require(!sentence.isBlank(), "an empty sentence");
            require(sentence.length() <= LONGEST_SENTENCE, "a sentence of " + sentence.length() + " characters");
        }
    }

    static void require(boolean kept, String broken) {
        if (!kept) {
            throw new AssertionError(broken);
        }
    }

    static void same(Object written, Object readBack) {
        require(
                written.equals(readBack),
                "what is written reads back as something else:\n" + written + "\n" + readBack);
    }
}
