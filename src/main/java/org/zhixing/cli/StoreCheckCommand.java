package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.cli.summary.Table;
import org.zhixing.desk.Desk;
import org.zhixing.documents.Json;
import org.zhixing.store.StoreHealth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Whether a store is whole. */
@Command(name = "check", description = "cli.command.store.check")
final class StoreCheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StoreCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting()) {
            StoreHealth health = desk.check();
            if (json.wanted) {
                console.print(document(health));
            } else {
                tell(health);
            }
            return health.isWell() ? ExitStatus.DONE : ExitStatus.STORE;
        }
    }

    private void tell(StoreHealth health) {
        console.print(console.text(health.isWell() ? "cli.store.whole" : "cli.store.damaged"));
        Table facts = new Table();
        facts.row(console.text("cli.store.file"), health.file().toString());
        facts.row(console.text("cli.store.version"), String.valueOf(health.version()));
        facts.row(console.text("cli.store.bytes"), String.valueOf(health.bytes()));
        facts.row(console.text("cli.store.assessments"), String.valueOf(health.assessments()));
        health.backups().forEach(copy -> facts.row(console.text("cli.store.backup"), copy.toString()));
        facts.lines().forEach(console::print);
        health.problems().forEach(problem -> console.print(Printable.of(problem)));
    }

    private static String document(StoreHealth health) {
        return Json.write(Json.object(
                "file", health.file().toString(),
                "ok", health.isWell(),
                "problems", health.problems(),
                "version", health.version(),
                "bytes", health.bytes(),
                "assessments", health.assessments(),
                "backups", health.backups().stream().map(Object::toString).toList()));
    }
}
