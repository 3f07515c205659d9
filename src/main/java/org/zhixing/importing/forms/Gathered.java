package org.zhixing.importing.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.forms.FilledForm.Given;
import org.zhixing.forms.FilledForm.GivenCell;
import org.zhixing.forms.FilledForm.GivenEvidence;
import org.zhixing.forms.FilledForm.GivenValidity;
import org.zhixing.forms.FormDoubt;
import org.zhixing.forms.FormDoubt.Kind;
import org.zhixing.importing.forms.Places.Place;
import org.zhixing.model.Cell;
import org.zhixing.work.PersonalText;

/** What one form says, gathered place by place. A question answered twice and differently is not answered. */
final class Gathered {

    /**
     * What one row, or one respondent's columns, say about a place.
     *
     * @param answer null where there is none
     * @param claim of a validity item, 1 or 0, or null
     * @param at where the answer stands: sheet and cell
     */
    record Said(
            Place place,
            @Nullable Answer answer,
            @Nullable Integer claim,
            PersonalText comment,
            boolean conflict,
            PersonalText example,
            Spot at) {

        boolean answers() {
            return answer != null || claim != null;
        }

        boolean says() {
            return answers() || !comment.isBlank();
        }

        boolean agrees(Said other) {
            return java.util.Objects.equals(answer, other.answer) && java.util.Objects.equals(claim, other.claim);
        }

        private Said withoutAnswer() {
            return new Said(place, null, null, comment, false, PersonalText.NONE, at);
        }
    }

    /** A cell of a sheet. */
    record Spot(String sheet, String cell) {}

    private final Map<String, Said> said = new LinkedHashMap<>();
    private final Set<String> contradicted = new HashSet<>();
    private final List<GivenEvidence> evidence = new ArrayList<>();
    private final List<FormDoubt> doubts = new ArrayList<>();
    private final Map<String, Spot> first = new HashMap<>();

    void add(Said one) {
        if (!one.says()) {
            return;
        }
        String id = one.place().id();
        Said before = said.get(id);
        if (before == null || (!before.answers() && !contradicted.contains(id))) {
            said.put(id, before == null || !one.comment().isBlank() ? one : with(one, before.comment()));
            first.put(id, one.at());
        } else if (one.answers() && (contradicted.contains(id) || !before.agrees(one))) {
            if (contradicted.add(id)) {
                said.put(id, before.withoutAnswer());
            }
            Spot there = first.getOrDefault(id, one.at());
            doubt(Kind.ANSWERED_TWICE, one.at(), id, there.cell());
        } else if (before.comment().isBlank() && !one.comment().isBlank()) {
            said.put(id, with(before, one.comment()));
        }
    }

    private static Said with(Said one, PersonalText comment) {
        return new Said(one.place(), one.answer(), one.claim(), comment, one.conflict(), one.example(), one.at());
    }

    void add(GivenEvidence piece) {
        if (!evidence.contains(piece)) {
            evidence.add(piece);
        }
    }

    void doubt(Kind kind, Spot at, String place, Object... arguments) {
        doubts.add(FormDoubt.of(kind, at.sheet(), at.cell(), place, arguments));
    }

    void doubt(FormDoubt doubt) {
        doubts.add(doubt);
    }

    boolean isEmpty() {
        return said.isEmpty() && evidence.isEmpty() && doubts.isEmpty();
    }

    /** How many questions are answered. */
    int answered() {
        return (int) said.values().stream().filter(Said::answers).count();
    }

    List<Given> answers() {
        return said.values().stream()
                .filter(s -> s.place().indicator() != null)
                .map(s -> new Given(s.place().id(), s.answer(), s.comment()))
                .filter(g -> g.answer() != null || !g.comment().isBlank())
                .toList();
    }

    List<GivenCell> cells() {
        List<GivenCell> cells = new ArrayList<>();
        for (Said s : said.values()) {
            Cell cell = s.place().cell();
            Answer answer = s.answer();
            if (cell != null && answer != null) {
                cells.add(new GivenCell(cell.value(), cell.method(), answer, s.conflict(), s.example()));
            }
        }
        return cells;
    }

    List<GivenValidity> validity() {
        List<GivenValidity> claims = new ArrayList<>();
        for (Said s : said.values()) {
            Integer claim = s.claim();
            if (claim != null) {
                claims.add(new GivenValidity(s.place().id(), claim));
            }
        }
        return claims;
    }

    List<GivenEvidence> evidence() {
        return evidence;
    }

    List<FormDoubt> doubts() {
        return doubts;
    }
}
