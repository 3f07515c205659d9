package org.zhixing.cli;

import org.zhixing.work.Progress;

/** Tells on one line of a terminal how far long work is; silent where nobody sits before it. Ends at Ctrl-C. */
final class ProgressLine implements Progress {

    private final Console console;
    private final String what;
    private boolean shown;

    ProgressLine(Console console, String what) {
        this.console = console;
        this.what = what;
    }

    @Override
    public boolean report(long done, long total) {
        if (System.console() != null && console.interrupted().listening()) {
            shown = true;
            console.err().print("\r" + what + " " + done + "/" + total);
            console.err().flush();
        }
        return !console.interrupted().asked();
    }

    /** Takes the line away. */
    void clear() {
        if (shown) {
            console.err().print("\r\u001B[K");
            console.err().flush();
        }
    }
}
