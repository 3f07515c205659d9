package org.zhixing.textreuse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.Progress;

/**
 * Work in numbered blocks on several threads, the calling one among them. Results arrive in the order of the blocks and on the
 * calling thread, so that it makes no difference how many threads there are; a thread that is far ahead waits.
 */
final class Blocks {

    private static final long STEPS_BETWEEN_REPORTS = 1 << 20;
    private static final int AHEAD_PER_THREAD = 8;
    private static final int WAIT_MILLIS = 50;

    private final int threads;
    private final Progress progress;
    private final long total;
    private long before;

    /** @param total what all runs are worth */
    Blocks(int threads, Progress progress, long total) {
        this.threads = threads;
        this.progress = progress;
        this.total = total;
    }

    /** Work on the items from (inclusive) to (exclusive). */
    @FunctionalInterface
    interface Worker<R> {
        R work(int from, int to, Pulse pulse);
    }

    /**
     * @param workers makes one worker for each thread
     * @throws Cancelled when the person asked to cancel
     */
    <R> void run(int items, int blockSize, Supplier<Worker<R>> workers, Consumer<R> inOrder) {
        run(items, blockSize, items, workers, inOrder);
    }

    /** @param worth how much of the total these items stand for */
    <R> void run(int items, int blockSize, long worth, Supplier<Worker<R>> workers, Consumer<R> inOrder) {
        new Run<>(items, blockSize, worth, workers, inOrder).all();
        before += worth;
        report(before);
    }

    /** What of the total turned out not to need work. */
    void skip(long worth) {
        before += worth;
    }

    private void report(long done) {
        if (!progress.report(done, total)) {
            throw new Cancelled();
        }
    }

    private final class Run<R> {

        private final int items;
        private final int blockSize;
        private final int blocks;
        private final long worth;
        private final Supplier<Worker<R>> workers;
        private final Consumer<R> inOrder;
        private final @Nullable Object[] ready;
        private int claimed;
        private int taken;
        private volatile boolean stopped;
        private @Nullable Throwable failure;

        Run(int items, int blockSize, long worth, Supplier<Worker<R>> workers, Consumer<R> inOrder) {
            this.items = items;
            this.blockSize = blockSize;
            this.blocks = (int) (((long) items + blockSize - 1) / blockSize);
            this.worth = worth;
            this.workers = workers;
            this.inOrder = inOrder;
            this.ready = new Object[Math.max(1, threads * AHEAD_PER_THREAD)];
        }

        void all() {
            List<Thread> others = new ArrayList<>();
            try {
                for (int i = 1; i < Math.min(threads, blocks); i++) {
                    Thread other = new Thread(this::help, "text-reuse-" + i);
                    other.setDaemon(true);
                    other.start();
                    others.add(other);
                }
                lead();
            } finally {
                stop(null);
                others.forEach(Run::join);
            }
        }

        private void help() {
            try {
                Worker<R> worker = workers.get();
                for (int block = claim(true); block >= 0; block = claim(true)) {
                    put(block, work(worker, block, steps -> {
                        if (stopped) {
                            throw new Cancelled();
                        }
                    }));
                }
            } catch (Cancelled e) {
                stop(null);
            } catch (Throwable e) {
                stop(e);
            }
        }

        private void lead() {
            Worker<R> worker = workers.get();
            long[] steps = {0};
            Pulse pulse = n -> {
                steps[0] += n;
                if (steps[0] >= STEPS_BETWEEN_REPORTS) {
                    steps[0] = 0;
                    report(done());
                }
            };
            while (taken < blocks) {
                int block = claim(false);
                if (block >= 0) {
                    put(block, work(worker, block, pulse));
                }
                take(block < 0);
                report(done());
            }
        }

        private R work(Worker<R> worker, int block, Pulse pulse) {
            int from = block * blockSize;
            return worker.work(from, Math.min(items, from + blockSize), pulse);
        }

        private long done() {
            return before + worth * taken / blocks;
        }

        private synchronized int claim(boolean wait) {
            while (!stopped && claimed < blocks && claimed - taken >= ready.length && wait) {
                pause(0);
            }
            return stopped || claimed == blocks || claimed - taken >= ready.length ? -1 : claimed++;
        }

        private synchronized void put(int block, R result) {
            ready[block % ready.length] = result;
            notifyAll();
        }

        /** Hands on what is ready. */
        private void take(boolean wait) {
            for (R result = next(wait); result != null; result = next(false)) {
                inOrder.accept(result);
            }
        }

        private synchronized @Nullable R next(boolean wait) {
            if (wait && !stopped && ready[taken % ready.length] == null) {
                pause(WAIT_MILLIS);
            }
            rethrow();
            @SuppressWarnings("unchecked")
            R result = (R) ready[taken % ready.length];
            if (result != null) {
                ready[taken % ready.length] = null;
                taken++;
                notifyAll();
            }
            return result;
        }

        private void pause(long millis) {
            try {
                wait(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Cancelled();
            }
        }

        private synchronized void stop(@Nullable Throwable why) {
            stopped = true;
            failure = failure == null ? why : failure;
            notifyAll();
        }

        private void rethrow() {
            if (failure instanceof RuntimeException e) {
                throw e;
            }
            if (failure instanceof Error e) {
                throw e;
            }
        }

        private static void join(Thread thread) {
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
