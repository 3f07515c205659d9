package org.zhixing.desk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.zhixing.forms.FormId;
import org.zhixing.forms.VoteSpec;
import org.zhixing.model.Indicator;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;

/** The form of a session as it is prepared now. */
final class VoteForms {

    private VoteForms() {}

    /** The same, for paper: refused where nobody could fill it in or hand it in. */
    static VoteSpec toHandOut(Workshop workshop, String codeName) {
        if (workshop.erased()) {
            throw Rules.refused("", "problems.workshop.erased");
        }
        if (workshop.vignettes().stream().allMatch(v -> v.items().isEmpty())) {
            throw Rules.refused("", "problems.workshop.nothingToRate");
        }
        if (!codeName.isEmpty()
                && workshop.participants().stream().noneMatch(p -> p.codeName().equals(codeName))) {
            throw Rules.refused("", "problems.votes.unknownCode");
        }
        return of(workshop, codeName);
    }

    /** @param codeName dealt before to whoever it is for; empty for anybody */
    static VoteSpec of(Workshop workshop, String codeName) {
        List<VoteSpec.Case> cases =
                workshop.vignettes().stream().map(v -> of(workshop, v)).toList();
        return new VoteSpec(
                id(workshop.id(), cases), workshop.id(), workshop.pinned(), workshop.title(), cases, codeName);
    }

    private static VoteSpec.Case of(Workshop workshop, Vignette vignette) {
        List<Indicator> items = vignette.items().stream()
                .map(i -> workshop.pinned().model().indicator(i.indicator()).orElseThrow())
                .toList();
        return new VoteSpec.Case(vignette.id(), vignette.title(), vignette.text(), items);
    }

    /** Made of all that stands on the form, so that a form can be told from one that was handed out before a change. */
    private static String id(String session, List<VoteSpec.Case> cases) {
        StringBuilder all = new StringBuilder(session);
        for (VoteSpec.Case each : cases) {
            all.append('\u0000').append(each.id());
            all.append('\u0001')
                    .append(each.title().zh())
                    .append('\u0001')
                    .append(each.title().en());
            all.append('\u0001')
                    .append(each.text().zh())
                    .append('\u0001')
                    .append(each.text().en());
            each.items().forEach(i -> all.append('\u0001').append(i.id()));
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return FormId.of(ByteBuffer.wrap(hash).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
