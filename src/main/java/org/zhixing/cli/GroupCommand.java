package org.zhixing.cli;

import picocli.CommandLine.Command;

/** Words that only introduce other commands. */
final class GroupCommand {

    private GroupCommand() {}

    @Command(name = "model", description = "cli.command.model")
    static final class Model {}

    @Command(name = "assessment", description = "cli.command.assessment")
    static final class Assessment {}

    @Command(name = "store", description = "cli.command.store")
    static final class Store {}

    @Command(name = "trash", description = "cli.command.store.trash")
    static final class Trash {}

    @Command(name = "records", description = "cli.command.records")
    static final class Records {}

    @Command(name = "form", description = "cli.command.form")
    static final class Form {}

    @Command(name = "workshop", description = "cli.command.workshop")
    static final class Workshop {}

    @Command(name = "audit", description = "cli.command.audit")
    static final class Audit {}

    @Command(name = "federation", description = "cli.command.federation")
    static final class Federation {}

    @Command(name = "plan", description = "cli.command.plan")
    static final class Plan {}

    @Command(name = "evidence", description = "cli.command.evidence")
    static final class EvidenceFiles {}
}
