package org.zhixing.cli;

import java.time.ZoneId;
import org.zhixing.cli.summary.Table;
import org.zhixing.documents.Json;
import org.zhixing.store.AttachmentHealth;
import org.zhixing.store.Tidied;

/** What the check of a store says of the contents of attachments. */
final class AttachmentFacts {

    private static final int SHOWN_DIGITS = 12;

    private final Console console;
    private final AttachmentHealth health;

    AttachmentFacts(Console console, AttachmentHealth health) {
        this.console = console;
        this.health = health;
    }

    void into(Table facts) {
        facts.row(
                console.text("cli.store.attachments"),
                console.text("cli.store.attachments.of", health.named(), health.bytes()));
        if (health.loose() > 0) {
            facts.row(console.text("cli.store.loose"), console.text("cli.store.loose.of", health.loose()));
        }
        for (AttachmentHealth.Missing missing : health.missing()) {
            facts.row(
                    console.text(missing.damaged() ? "cli.store.attachmentDamaged" : "cli.store.attachmentMissing"),
                    Printable.of(missing.assessment() + " " + missing.evidence() + " "
                                    + missing.sha256().substring(0, SHOWN_DIGITS))
                            + letGo(missing));
        }
    }

    private String letGo(AttachmentHealth.Missing missing) {
        return missing.letGo() == null
                ? ""
                : console.text(
                        "cli.store.attachmentLetGo",
                        missing.letGo().atZone(ZoneId.systemDefault()).toLocalDate());
    }

    Object document() {
        return Json.object(
                "named", health.named(),
                "bytes", health.bytes(),
                "loose", health.loose(),
                "missing",
                        health.missing().stream()
                                .map(m -> Json.object(
                                        "assessment", m.assessment(),
                                        "evidence", m.evidence(),
                                        "sha256", m.sha256(),
                                        "damaged", m.damaged(),
                                        "letGo",
                                                m.letGo() == null
                                                        ? null
                                                        : m.letGo().toString()))
                                .toList());
    }

    static void tell(Console console, Tidied tidied) {
        if (tidied.unreadable().isEmpty()) {
            console.remark(
                    console.text("cli.store.tidied", tidied.trashed(), Tidied.DAYS, tidied.removed(), tidied.bytes()));
        } else {
            tidied.unreadable().forEach(copy -> console.remark(console.text("cli.store.notTidied", copy.toString())));
        }
    }
}
