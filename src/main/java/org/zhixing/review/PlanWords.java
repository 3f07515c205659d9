package org.zhixing.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PathName;
import org.zhixing.model.Recommendation;
import org.zhixing.model.Role;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.Proof;
import org.zhixing.plan.PlanLimits;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Text;

/**
 * A planned action in words: what people typed where they did, else what the catalogue says of its recommendation, in the
 * reader's language.
 *
 * @param model that the assessment was answered under
 */
public record PlanWords(AssessmentModel model, Language language) {

    /** What is done; the recommendation's id where the model does not know it. */
    public String title(Action action) {
        if (!action.title().isBlank()) {
            return action.title().value();
        }
        return recommendation(action)
                .map(r -> r.action().in(language))
                .orElseGet(() -> String.valueOf(action.recommendation()));
    }

    /** What shows that it was done, one for each proof of the action. */
    public List<String> proofs(Action action) {
        List<Text> catalogue = recommendation(action).map(PlanWords::evidence).orElse(List.of());
        List<String> words = new ArrayList<>();
        for (Proof proof : action.proofs()) {
            int place = words.size();
            words.add(
                    proof.what().isBlank() && place < catalogue.size()
                            ? catalogue.get(place).in(language)
                            : proof.what().value());
        }
        return List.copyOf(words);
    }

    /** Roles that the catalogue has act; empty for an action of the agency's own. */
    public List<Role> owners(Action action) {
        return recommendation(action).map(Recommendation::owners).orElse(List.of());
    }

    /** Name of the path on which it lies; empty for an action of the agency's own. */
    public String path(Action action) {
        return recommendation(action)
                .flatMap(r -> model.paths().stream()
                        .filter(p -> p.id().equals(r.path()))
                        .findFirst())
                .map(PathName::name)
                .map(name -> name.in(language))
                .orElse("");
    }

    /** The action with its proofs written out in this language, so that some of them can be changed or taken away. */
    public Action spelled(Action action) {
        List<String> words = proofs(action);
        List<Proof> proofs = new ArrayList<>();
        for (Proof proof : action.proofs()) {
            proofs.add(new Proof(new PersonalText(words.get(proofs.size())), proof.locator()));
        }
        return action.withProofs(proofs);
    }

    private Optional<Recommendation> recommendation(Action action) {
        return model.recommendations().stream()
                .filter(r -> r.id().equals(action.recommendation()))
                .findFirst();
    }

    /**
     * The single pieces of evidence that a recommendation asks for. Chinese lists them with 、 and English with a semicolon;
     * only where both come to as many does the sentence list several things (案卷审核 F07、F15 is one).
     */
    static List<Text> evidence(Recommendation recommendation) {
        Text whole = recommendation.completionEvidence();
        String[] zh = whole.zh().split("、", -1);
        String[] en = whole.en().split(";", -1);
        List<Text> pieces = new ArrayList<>();
        for (int i = 0; i < zh.length && zh.length == en.length && zh.length <= PlanLimits.PROOFS; i++) {
            if (zh[i].isBlank() || en[i].isBlank()) {
                return List.of(whole);
            }
            pieces.add(new Text(zh[i].strip(), capital(en[i].strip())));
        }
        return pieces.isEmpty() ? List.of(whole) : pieces;
    }

    private static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
