package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Does one thing with something that is to go into the trash or lies there, and says what lies there then. */
abstract class TrashAct implements Callable<Integer> {

    final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.trashed")
    String id = "";

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    TrashAct(Console console) {
        this.console = console;
    }

    abstract void act(Desk desk);

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console)) {
            act(desk);
            new TrashFacts(console).tell(desk.trash().list(), json.wanted);
        }
        return ExitStatus.DONE;
    }
}
