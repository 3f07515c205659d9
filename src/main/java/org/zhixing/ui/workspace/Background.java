package org.zhixing.ui.workspace;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
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
        run(job, done, problems);
    }

    /** @param refused is given a problem in the place of the one who usually tells of them */
    <T> void run(Supplier<T> job, Consumer<? super T> done, Consumer<ProblemException> refused) {
        execute(() -> {
            try {
                T result = job.get();
                ui.execute(() -> done.accept(result));
            } catch (ProblemException problem) {
                ui.execute(() -> refused.accept(problem));
            } catch (CancellationException tooLate) {
                // The data file was closed meanwhile: nobody waits for this any more.
                return;
            } catch (RuntimeException | Error bug) {
                ui.execute(() -> {
                    throw bug;
                });
            }
        });
    }

    private void execute(Runnable task) {
        try {
            worker.execute(task);
        } catch (RejectedExecutionException closed) {
            // The window was closed meanwhile: nobody waits for this any more.
            return;
        }
    }

    void onUi(Runnable task) {
        ui.execute(task);
    }
}
