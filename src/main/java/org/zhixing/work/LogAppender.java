package org.zhixing.work;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;

/** Makes the log's folder and file only when there is something to note: most runs leave none. */
public final class LogAppender extends RollingFileAppender<ILoggingEvent> {

    private boolean opened;

    @Override
    public void start() {
        started = true;
    }

    @Override
    public void doAppend(ILoggingEvent event) {
        open();
        super.doAppend(event);
    }

    private synchronized void open() {
        if (!opened) {
            opened = true;
            started = false;
            // Stays stopped, and silent, where the log cannot be written.
            super.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (opened) {
            super.stop();
        }
        started = false;
    }
}
