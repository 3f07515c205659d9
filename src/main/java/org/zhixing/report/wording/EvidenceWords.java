package org.zhixing.report.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.scoring.EvidenceGating;
import org.zhixing.scoring.IndicatorScore;

/** What evidence does for an indicator. */
public final class EvidenceWords {

    private final Subject subject;

    public EvidenceWords(Subject subject) {
        this.subject = subject;
    }

    /** Key of what is to be said of the effective score: why it is cut, or its status. */
    public static String statusKey(IndicatorScore score) {
        return score.capReason() == null ? "terms.status." + score.status() : "terms.capReason." + score.capReason();
    }

    /** Kinds of evidence that count, and how many pieces do not. */
    public String of(String id) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        var counted = EvidenceGating.read(subject.model(), subject.review().assessment(), id)
                .counted();
        counted.forEach(e -> kinds.merge(e.type(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        kinds.forEach((kind, times) -> parts.add(times == 1 ? kind : kind + "×" + times));
        int without = subject.review().assessment().evidenceFor(id).size() - counted.size();
        if (without > 0) {
            parts.add(subject.say("report.evidence.without", String.valueOf(without)));
        }
        return parts.isEmpty() ? "—" : subject.listed(parts);
    }
}
