package org.zhixing.work;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogAppenderTest {

    @TempDir
    Path folder;

    @Test
    void theLogIsMadeByItsFirstEntry() throws Exception {
        Path file = folder.resolve("logs").resolve("zhixing.log");
        LoggerContext context = context();
        Logger logger = context.getLogger("test");
        logger.addAppender(appender(context, file));
        assertFalse(Files.exists(file));

        logger.error("bug {}", "RB2W");
        logger.error("bug {}", "7F3A");
        context.stop();

        assertTrue(Files.readString(file).contains("bug RB2W"));
        assertTrue(Files.readString(file).contains("bug 7F3A"));
    }

    @Test
    void whereTheLogCannotBeWrittenTheWorkGoesOn() throws Exception {
        Path notAFolder = Files.writeString(folder.resolve("logs"), "in the way");
        LoggerContext context = context();
        Logger logger = context.getLogger("test");
        logger.addAppender(appender(context, notAFolder.resolve("zhixing.log")));

        logger.error("bug {}", "RB2W");
        context.stop();

        assertTrue(Files.readString(notAFolder).equals("in the way"));
    }

    private static LoggerContext context() {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        return context;
    }

    private static LogAppender appender(LoggerContext context, Path file) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%msg%n");
        encoder.start();
        LogAppender appender = new LogAppender();
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(file + ".%i");
        rolling.start();
        appender.setRollingPolicy(rolling);
        SizeBasedTriggeringPolicy<ch.qos.logback.classic.spi.ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.start();
        appender.setTriggeringPolicy(size);
        appender.start();
        return appender;
    }
}
