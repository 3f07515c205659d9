package org.zhixing.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.PersonalText;

/**
 * Where the audit of one drawn file stands.
 *
 * @param code of the case; its number is kept nowhere
 * @param lost null while the file is there, else how it got lost, which may be empty
 * @param secondWanted whether it was drawn for a second reading
 * @param actedOn what was done at once about a critical item at 0, by item id
 */
public record FileWork(
        String code,
        String worker,
        String stratum,
        boolean open,
        boolean highRisk,
        @Nullable PersonalText lost,
        boolean secondWanted,
        @Nullable FileReading first,
        @Nullable FileReading second,
        @Nullable FileReading agreed,
        Map<String, PersonalText> actedOn) {

    public FileWork {
        actedOn = Map.copyOf(actedOn);
    }

    /** Not looked at yet. */
    static FileWork begun(CaseSample sample, AuditCase auditCase, boolean secondWanted) {
        return new FileWork(
                auditCase.caseId(),
                auditCase.worker(),
                sample.stratumOf(auditCase),
                auditCase.open(),
                auditCase.highRisk(),
                null,
                secondWanted,
                null,
                null,
                null,
                Map.of());
    }

    /** The reading of this turn; null where nobody has begun it. */
    public @Nullable FileReading reading(AuditStep.Turn turn) {
        return switch (turn) {
            case FIRST -> first;
            case SECOND -> second;
            case AGREED -> agreed;
        };
    }

    /** Whether the file is done: lost, or read to the end. */
    public boolean finished() {
        return lost != null || (first != null && first.finished());
    }

    /** Critical items that are at 0 in any reading, by id; what two agreed on counts alone. */
    public Set<String> criticalZeros(AuditModel model) {
        List<FileReading> counting = agreed != null && agreed.finished()
                ? List.of(agreed)
                : Stream.of(first, second).filter(Objects::nonNull).toList();
        return model.items().stream()
                .filter(AuditItem::critical)
                .map(AuditItem::id)
                .filter(id -> counting.stream().anyMatch(r -> new ItemMark.Level(0)
                        .equals(r.reading().marks().get(id))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    FileWork withReading(AuditStep.Turn turn, FileReading reading) {
        return new FileWork(
                code,
                worker,
                stratum,
                open,
                highRisk,
                lost,
                secondWanted,
                turn == AuditStep.Turn.FIRST ? reading : first,
                turn == AuditStep.Turn.SECOND ? reading : second,
                turn == AuditStep.Turn.AGREED ? reading : agreed,
                actedOn);
    }

    FileWork withLost(@Nullable PersonalText how) {
        return new FileWork(code, worker, stratum, open, highRisk, how, secondWanted, first, second, agreed, actedOn);
    }

    FileWork withActedOn(Map<String, PersonalText> done) {
        return new FileWork(code, worker, stratum, open, highRisk, lost, secondWanted, first, second, agreed, done);
    }
}
