package org.zhixing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.zhixing.desk.Surroundings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says once, before a command works on a data file, what there is to know of the place where it lies. */
final class StorePlace {

    private StorePlace() {}

    static void tell(Console console, ParseResult parsed) {
        ParseResult command = parsed;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        if (command.isUsageHelpRequested() || command.isVersionHelpRequested()) {
            return;
        }
        for (CommandSpec mixin : command.commandSpec().mixins().values()) {
            if (mixin.userObject() instanceof StoreOption option && Files.exists(option.path())) {
                tell(console, option.path());
            }
        }
    }

    private static void tell(Console console, Path store) {
        Surroundings.of(store).in(console.messages()).forEach(line -> console.remark(Printable.of(line)));
    }
}
