package org.zhixing.faults;

import java.util.List;

/** How a run of the program ended, and everything that it said. */
record Ended(int status, List<String> out, List<String> err) {

    /** What a shell says of a process that signal 9 ended. */
    static final int KILLED = 128 + 9;

    boolean killed() {
        return status == KILLED;
    }

    /** @return this, when the program ended with that status */
    Ended with(int expected) {
        Failure.unless(status == expected, "ended with " + status + " instead of " + expected + ": " + out + err);
        return this;
    }

    long saved() {
        return out.stream().filter(line -> line.startsWith("saved ")).count();
    }
}
