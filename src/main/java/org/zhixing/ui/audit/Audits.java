package org.zhixing.ui.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditCase;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.AuditDesk;
import org.zhixing.desk.AuditDesk.CaseList;
import org.zhixing.desk.AuditSession;
import org.zhixing.ui.audit.running.Auditing;
import org.zhixing.ui.audit.running.CaseNumbers;
import org.zhixing.ui.workspace.Trashing;
import org.zhixing.ui.workspace.Workspace;

/** The audits of the open assessment and the one that is worked on. Closes that one with the assessment. */
final class Audits {

    private final Workspace workspace;
    private final CaseNumbers numbers = new CaseNumbers();
    private List<AuditDesk.Card> cards = List.of();
    private @Nullable AssessmentSession assessment;
    private @Nullable Auditing auditing;
    /** The assessment whose audit is being opened: nothing is opened twice. */
    private @Nullable AssessmentSession opening;

    Audits(Workspace workspace) {
        this.workspace = workspace;
        workspace.session().addListener((observable, old, open) -> close());
        // What a command or another window wrote makes a new review.
        workspace.review().addListener((observable, old, fresh) -> lookElsewhere());
    }

    Workspace workspace() {
        return workspace;
    }

    /** The audit that is worked on; null where there is none, or it was not read yet. */
    @Nullable
    Auditing auditing() {
        return auditing;
    }

    /** Newest first. */
    List<AuditDesk.Card> cards() {
        return cards;
    }

    Optional<AuditDesk> desk() {
        return Optional.ofNullable(workspace.session().get())
                .map(open -> workspace.desk().audits(open.id()));
    }

    /** Reads which audits there are and opens the newest one where none is open; then tells. */
    void load(Runnable then) {
        AssessmentSession open = workspace.session().get();
        AuditDesk desk = desk().orElse(null);
        if (open == null || desk == null) {
            return;
        }
        if (auditing != null && assessment == open) {
            then.run();
            return;
        }
        if (opening == open) {
            return;
        }
        opening = open;
        workspace.work(desk::list, found -> {
            opening = null;
            if (workspace.session().get() == open) {
                cards = found;
                if (found.isEmpty()) {
                    assessment = open;
                    then.run();
                } else {
                    open(found.get(0).id(), then);
                }
            }
        });
    }

    /** Opens an audit in the place of the one that is open. */
    void open(String id, Runnable then) {
        AssessmentSession open = workspace.session().get();
        AuditDesk desk = desk().orElse(null);
        if (open == null || desk == null) {
            return;
        }
        close();
        workspace.work(() -> new Opened(desk.open(id), desk.list()), opened -> {
            if (workspace.session().get() == open && auditing == null) {
                assessment = open;
                cards = opened.cards();
                auditing = new Auditing(workspace, desk, opened.session(), numbers);
                then.run();
            } else {
                opened.session().close();
            }
        });
    }

    private record Opened(AuditSession session, List<AuditDesk.Card> cards) {}

    /** Puts the audit that is open into the trash; the newest of the others is open then. */
    void trash(String id, String name, Runnable then) {
        close();
        new Trashing(workspace, () -> {
                    close();
                    load(then);
                })
                .put(id, name);
    }

    /** Takes an audit that was just locked, whose case numbers this run knows. */
    void locked(String id, Map<String, String> numbersByCode, Runnable then) {
        numbers.learn(numbersByCode);
        open(id, then);
    }

    /** Reads a list of cases again, so that their numbers are shown until the program is closed. */
    void learn(Supplier<CaseList> list, Consumer<Integer> then) {
        Auditing now = auditing;
        if (now == null) {
            return;
        }
        AuditDesk desk = now.desk();
        workspace.work(
                () -> {
                    Map<String, String> byCode = new HashMap<>();
                    for (AuditCase listed : list.get().cases()) {
                        byCode.put(desk.code(listed.caseId()), listed.caseId());
                    }
                    return byCode;
                },
                byCode -> {
                    byCode.keySet().removeIf(code -> now.now().get().file(code).isEmpty());
                    numbers.learn(byCode);
                    then.accept(byCode.size());
                });
    }

    private void lookElsewhere() {
        Auditing open = auditing;
        if (open != null) {
            open.lookElsewhere();
        }
    }

    private void close() {
        Auditing open = auditing;
        auditing = null;
        assessment = null;
        cards = List.of();
        if (open != null) {
            open.close();
        }
    }
}
