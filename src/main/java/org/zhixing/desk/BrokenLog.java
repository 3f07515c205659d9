package org.zhixing.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.zhixing.store.LogBreak;
import org.zhixing.store.Store;
import org.zhixing.work.Messages;
import org.zhixing.work.ProblemException;

/**
 * Where a log stops being as it was written, with the names that tell a person where that is. For the person in front of the
 * computer only: it names who acted.
 *
 * @param agency empty when it cannot be told
 * @param period empty when it cannot be told
 * @param who name of who acted, or the id; empty where the program did
 */
public record BrokenLog(LogBreak where, String agency, String period, String who) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private static final int SHOWN = 60;

    static BrokenLog named(LogBreak broken, Store store) {
        LogBreak.Line line = broken.line();
        if (line == null) {
            return new BrokenLog(broken, "", "", "");
        }
        return store.cards().stream()
                .filter(card -> card.id().equals(line.assessment()))
                .findFirst()
                .map(card -> new BrokenLog(
                        broken,
                        card.agency().value(),
                        card.period().from() + " – " + card.period().to(),
                        name(store, line).orElse(line.by())))
                .orElseGet(() -> new BrokenLog(broken, "", "", line.by()));
    }

    private static Optional<String> name(Store store, LogBreak.Line line) {
        try {
            return store.read(line.assessment()).dossier().assessment().raters().stream()
                    .filter(rater -> line.audit().isEmpty() && rater.id().equals(line.by()))
                    .map(rater -> rater.name().value())
                    .filter(name -> !name.isBlank())
                    .findFirst();
        } catch (ProblemException alsoDamaged) {
            return Optional.empty();
        }
    }

    /** A sentence: which line, when, whose assessment, who acted, and what it is about; never what it says. */
    public String in(Messages messages) {
        boolean ratings = where.log() == LogBreak.Log.RATINGS;
        String log = messages.text(ratings ? "problems.log.ratings" : "problems.log.audit");
        LogBreak.Line line = where.line();
        if (line == null) {
            return messages.text("problems.log.nothingLeft", log);
        }
        return messages.text(
                where.kind() == LogBreak.Kind.DOES_NOT_FIT ? "problems.log.doesNotFit" : "problems.log.endIsMissing",
                log,
                String.valueOf(line.seq()),
                moment(line.at()),
                shown(messages, (agency + " " + period).strip()),
                who.isEmpty() ? messages.text("problems.log.program") : shown(messages, who),
                shown(messages, line.place().isEmpty() ? line.kind() : line.place()));
    }

    /** A manipulated file may say anything here. */
    private static String shown(Messages messages, String text) {
        if (text.isBlank()) {
            return messages.text("problems.log.unknown");
        }
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static String moment(String at) {
        try {
            return MOMENT.format(Instant.parse(at).atZone(ZoneId.systemDefault()));
        } catch (DateTimeException e) {
            return at.length() <= SHOWN ? at : at.substring(0, SHOWN) + "…";
        }
    }
}
