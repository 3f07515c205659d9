package org.zhixing.ui.workspace;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhixing.work.ProblemException;

/** Work off the FX thread whose outcome comes back to it. */
final class Background {

    private final Executor worker;
    private final Executor ui;
    private final Consumer<ProblemException> problems;

    Background(Executor worker, Executor ui, Consumer<ProblemException> problems) {
        this.worker = worker;
        this.ui = ui;
        this.problems = problems;
    }

    <T> void run(Supplier<T> job, Consumer<? super T> done) {
        worker.execute(() -> {
            try {
                T result = job.get();
                ui.execute(() -> done.accept(result));
            } catch (ProblemException problem) {
                ui.execute(() -> problems.accept(problem));
            } catch (RuntimeException | Error bug) {
                ui.execute(() -> {
                    throw bug;
                });
            }
        });
    }

    void onUi(Runnable task) {
        ui.execute(task);
    }
}
