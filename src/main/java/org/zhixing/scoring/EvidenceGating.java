package org.zhixing.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Evidence;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.EvidenceGate;
import org.zhixing.model.EvidenceType.Strength;
import org.zhixing.records.Period;

/**
 * How far the evidence for a place lets a rating count (specification 5, evidence gate): without medium or strong
 * evidence 2, with one such piece 3, with two different kinds of which one is strong 4. Evidence has no effect unless it
 * is dated within the period, says where it is, and was verified by someone other than who submitted it.
 */
public final class EvidenceGating {

    private EvidenceGating() {}

    /** Why a piece of evidence has no effect. */
    public enum Flaw {
        NO_DATE,
        OUTSIDE_PERIOD,
        NO_LOCATOR,
        NO_SUBMITTER,
        NOT_VERIFIED,
        VERIFIED_BY_SUBMITTER
    }

    /**
     * What is still missing for the next step of the gate.
     *
     * <p>From 2: one medium or strong piece. From 3: a second kind, strong where no strong one is there yet.
     */
    public enum Missing {
        MEDIUM_OR_STRONG,
        STRONG_OF_ANOTHER_KIND,
        ANOTHER_KIND,
        NOTHING
    }

    /**
     * @param cap highest effective level
     * @param missing what would lift the cap
     * @param counted the medium and strong pieces that take effect, in order
     */
    public record Reading(int cap, Missing missing, List<Evidence> counted) {}

    /** Reads the gate of an indicator or a cell. */
    public static Reading read(AssessmentModel model, Assessment assessment, String place) {
        List<Evidence> counted = assessment.evidenceFor(place).stream()
                .filter(e -> flaws(e, assessment.period()).isEmpty())
                .filter(e -> model.evidenceType(e.type())
                        .map(t -> t.strength() != Strength.WEAK)
                        .orElse(false))
                .toList();
        Set<String> kinds = new HashSet<>();
        boolean strong = false;
        for (Evidence piece : counted) {
            kinds.add(piece.type());
            strong |= model.evidenceType(piece.type()).orElseThrow().strength() == Strength.STRONG;
        }
        return new Reading(cap(model.evidenceGate(), kinds.size(), strong), missing(kinds.size(), strong), counted);
    }

    /** What keeps a piece from taking effect; empty when it counts. */
    public static List<Flaw> flaws(Evidence piece, Period period) {
        List<Flaw> flaws = new java.util.ArrayList<>();
        if (piece.date() == null) {
            flaws.add(Flaw.NO_DATE);
        } else if (!period.contains(piece.date())) {
            flaws.add(Flaw.OUTSIDE_PERIOD);
        }
        if (piece.locator().isBlank()) {
            flaws.add(Flaw.NO_LOCATOR);
        }
        String submitter = piece.submittedBy();
        String verifier = piece.verifiedBy();
        if (submitter == null || submitter.isBlank()) {
            flaws.add(Flaw.NO_SUBMITTER);
        }
        if (verifier == null || verifier.isBlank()) {
            flaws.add(Flaw.NOT_VERIFIED);
        } else if (verifier.equals(submitter)) {
            flaws.add(Flaw.VERIFIED_BY_SUBMITTER);
        }
        return flaws;
    }

    private static int cap(EvidenceGate gate, int kinds, boolean strong) {
        if (kinds == 0) {
            return gate.unsupported();
        }
        return kinds >= 2 && strong ? gate.corroborated() : gate.supported();
    }

    private static Missing missing(int kinds, boolean strong) {
        if (kinds == 0) {
            return Missing.MEDIUM_OR_STRONG;
        }
        if (!strong) {
            return Missing.STRONG_OF_ANOTHER_KIND;
        }
        return kinds >= 2 ? Missing.NOTHING : Missing.ANOTHER_KIND;
    }

    /** The caps of all places at once. */
    static int[] caps(ModelIndex index, Assessment assessment) {
        int[] medium = new int[index.placeCount()];
        boolean[] strong = new boolean[index.placeCount()];
        Set<String> seen = new HashSet<>();
        for (Evidence piece : assessment.evidence()) {
            Strength strength = index.strength(piece.type());
            if (strength == Strength.WEAK || !flaws(piece, assessment.period()).isEmpty()) {
                continue;
            }
            for (String id : piece.places()) {
                int place = index.place(id);
                if (place >= 0 && seen.add(place + " " + piece.type())) {
                    medium[place]++;
                    strong[place] |= strength == Strength.STRONG;
                }
            }
        }
        int[] caps = new int[medium.length];
        for (int i = 0; i < caps.length; i++) {
            caps[i] = cap(index.model.evidenceGate(), medium[i], strong[i]);
        }
        return caps;
    }
}
