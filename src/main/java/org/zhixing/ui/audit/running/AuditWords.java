package org.zhixing.ui.audit.running;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.ItemMark;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** What the things of an audit are called. */
public record AuditWords(Messages words, CaseNumbers numbers) {

    private static final String OPEN = "|open";

    /** Such as "高风险在案", or "社工 03 · 结案". */
    public String stratum(String id) {
        if (id.equals(CaseSample.HIGH)) {
            return words.text("audit.stratum.high");
        }
        if (id.equals(CaseSample.ALL)) {
            return words.text("audit.stratum.all");
        }
        int bar = id.lastIndexOf('|');
        String worker = bar < 0 ? id : id.substring(0, bar);
        return words.text(id.endsWith(OPEN) ? "audit.stratum.open" : "audit.stratum.closed", worker);
    }

    public String worker(String id) {
        return words.text("audit.worker", id);
    }

    /** The case by its number while that is known, else by the beginning of its code. */
    public String file(String code) {
        return numbers.name(code);
    }

    public String item(AuditItem item) {
        return item.id() + " " + text(item.name());
    }

    public String text(Text text) {
        return text.in(words.language());
    }

    /** By name, or where none was given by the place in the list. */
    public String auditor(CaseFileAudit audit, Auditor auditor) {
        return auditor.name().isBlank()
                ? words.text(
                        "audit.auditor.unnamed", String.valueOf(audit.auditors().indexOf(auditor) + 1))
                : auditor.name().value();
    }

    /** @param id of an auditor, or of two joined by a plus sign */
    public String auditor(CaseFileAudit audit, String id) {
        return Arrays.stream(id.split("\\+", -1))
                .map(one -> audit.auditor(one).map(a -> auditor(audit, a)).orElse(one))
                .collect(Collectors.joining(words.text("audit.and")));
    }

    /** The level, or a word for what stands in its place. */
    public String mark(@Nullable ItemMark mark) {
        if (mark == null) {
            return words.text("terms.answer.missing");
        }
        return mark instanceof ItemMark.Level level
                ? String.valueOf(level.level())
                : words.text("terms.answer.notApplicable");
    }

    /** A step in a few words. */
    public String step(AuditStep step) {
        if (step instanceof AuditStep.MarkItem mark) {
            return words.text("audit.step.mark", file(mark.code()), mark.item(), mark(mark.mark()));
        }
        if (step instanceof AuditStep.SetRiskCue cue) {
            return words.text("audit.step.cue", file(cue.code()));
        }
        if (step instanceof AuditStep.Comment comment) {
            return words.text("audit.step.comment", file(comment.code()), comment.item());
        }
        if (step instanceof AuditStep.Feedback feedback) {
            return words.text("audit.step.feedback", file(feedback.code()));
        }
        if (step instanceof AuditStep.Finish finish) {
            return words.text(finish.finished() ? "audit.step.finish" : "audit.step.reopen", file(finish.code()));
        }
        if (step instanceof AuditStep.MarkLost lost) {
            return words.text(lost.reason() == null ? "audit.step.found" : "audit.step.lost", file(lost.code()));
        }
        return step instanceof AuditStep.ActOn act
                ? words.text("audit.step.acted", file(act.code()), act.item())
                : words.text("audit.step.auditor");
    }
}
