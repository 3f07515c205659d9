package org.zhixing.desk.diagnostics;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The log of the last days, of which only lines of known shapes are kept: when, how grave and where in the program; what our own
 * code says of it where it ends in the name of an exception, of a message key or of a bug; and places in the program. All else,
 * be it of a library or of ours, is replaced by a mark that something was left out.
 */
final class LogExcerpt {

    static final int DAYS = 14;

    static final String LEFT_OUT = "[...]";

    private static final int MOST_LINES = 3000;
    private static final Pattern HEAD = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2}:\\d{2}) (ERROR|WARN|INFO|DEBUG) ([A-Za-z][A-Za-z0-9_.$]{0,80})"
                    + " (.*)");
    private static final Pattern OURS = Pattern.compile("(?:o(?:rg)?\\.)(?:z(?:hixing)?\\.).*");

    /** What our own code notes before the name of an exception. What it notes otherwise is left out. */
    static final Set<String> PHRASES = Set.of(
            "settings not readable, defaults are used",
            "settings not kept",
            "no session signals",
            "session signals ended",
            "a work folder stays",
            "files in the making stay",
            "backups not looked through",
            "closing",
            "the log beside the file stays",
            "no backup today",
            "no mark",
            "the mark stays",
            "plain copies stay",
            "a content stays as it is",
            "an opened copy stays",
            "opened copies stay",
            "contents of attachments stay as they are",
            "contents of the other key stay");

    private static final Pattern TOLD = Pattern.compile(
            "([a-z][a-z ,]{2,80}): (?:[A-Z][A-Za-z]{2,60}(?:Exception|Error)|problems(?:\\.[A-Za-z]{1,40}){1,3})");
    private static final Pattern BUG = Pattern.compile("bug ([A-Z2-9]{4})");
    private static final Pattern FRAME = Pattern.compile(
            " {2}[A-Za-z][\\w.$/@-]{2,200}\\.[\\w<>$]{1,80}\\((?:\\w{1,80}\\.java(?::\\d{1,6})?|Native Method|Unknown"
                    + " Source)\\)");
    private static final Pattern TYPE =
            Pattern.compile("(?:caused by )?(?:[a-z][a-z0-9]{0,30}\\.){1,8}[A-Z][A-Za-z0-9$]{0,80}");
    /** Of whose code places are kept. */
    private static final Pattern KNOWN = Pattern.compile(
            " *(?:caused by"
                    + " )?(?:[a-z.]+(?:@[0-9.]+)?/|app//)?(?:org\\.(?:zhixing|sqlite|jdbi|apache|slf4j|bouncycastle|kordamp)|java|javax|jdk|sun|com\\.sun|javafx|atlantafx|picocli|tools\\.jackson|ch\\.qos)\\..*");

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> codes = new TreeMap<>();

    private LogExcerpt() {}

    /** @param today from which the days are counted back */
    static LogExcerpt of(List<String> log, LocalDate today) {
        LogExcerpt excerpt = new LogExcerpt();
        boolean recent = false;
        for (String line : log) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                recent = isRecent(head.group(1), today);
            }
            if (recent) {
                excerpt.add(line, head);
            }
        }
        return excerpt;
    }

    private static boolean isRecent(String day, LocalDate today) {
        try {
            return !LocalDate.parse(day).isBefore(today.minusDays(DAYS));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void add(String line, Matcher head) {
        if (head.matches()) {
            String logger = head.group(4);
            boolean ours = OURS.matcher(logger).matches();
            String said = head.group(5);
            Matcher bug = BUG.matcher(said);
            boolean isBug = ours && bug.matches();
            if (isBug) {
                codes.merge(bug.group(1), 1, Integer::sum);
            }
            Matcher phrase = TOLD.matcher(said);
            boolean told = isBug || (ours && phrase.matches() && PHRASES.contains(phrase.group(1)));
            keep(head.group(1) + " " + head.group(2) + " " + head.group(3) + " "
                    + (ours || isKnown(logger) ? logger : LEFT_OUT) + " " + (told ? said : LEFT_OUT));
        } else if ((FRAME.matcher(line).matches() || TYPE.matcher(line).matches())
                && KNOWN.matcher(line).matches()) {
            keep(line);
        } else if (!line.isBlank()) {
            keep("  " + LEFT_OUT);
        }
    }

    private static boolean isKnown(String logger) {
        return logger.matches("[a-z.]{1,30}[A-Z][A-Za-z]{1,60}")
                && KNOWN.matcher(logger).matches();
    }

    private void keep(String line) {
        boolean again = line.strip().equals(LEFT_OUT)
                && !lines.isEmpty()
                && lines.get(lines.size() - 1).strip().equals(LEFT_OUT);
        if (!again) {
            lines.add(line);
        }
    }

    /** The last of them, where there are very many. */
    List<String> lines() {
        return List.copyOf(lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
    }

    /** The codes of bugs, and how often each came. */
    Map<String, Integer> codes() {
        return codes;
    }
}
