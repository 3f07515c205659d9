package org.zhixing.cli.rate;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.documents.AssessmentReader;
import org.zhixing.model.AssessmentModel;

/** Reads one piece of evidence as an assessment file has it; people may be named by their names too. */
record EvidenceLine(AssessmentModel model, Assessment now) {

    /** What places within the piece begin with, when they are named in problems. */
    static final String PLACE = "/evidence/0";

    Evidence read(String json, String expected) throws NotAnAnswer {
        if (!json.stripLeading().startsWith("{")) {
            throw new NotAnAnswer(expected);
        }
        Evidence piece = AssessmentReader.readEvidence(json, freeId(), model);
        return new Evidence(
                piece.id(),
                piece.places(),
                piece.type(),
                piece.date(),
                piece.locator(),
                id(piece.submittedBy()),
                id(piece.verifiedBy()));
    }

    /** The id of the rater of that id or else of that name; what fits nobody is left for the rules to refuse. */
    private @Nullable String id(@Nullable String idOrName) {
        if (idOrName == null || now.rater(idOrName).isPresent()) {
            return idOrName;
        }
        return now.raters().stream()
                .filter(r -> r.name().value().equals(idOrName))
                .map(Rater::id)
                .findFirst()
                .orElse(idOrName);
    }

    private String freeId() {
        Set<String> taken = now.evidence().stream().map(Evidence::id).collect(Collectors.toSet());
        int number = taken.size() + 1;
        while (taken.contains("e" + number)) {
            number++;
        }
        return "e" + number;
    }
}
