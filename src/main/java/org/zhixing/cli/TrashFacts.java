package org.zhixing.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhixing.cli.summary.Table;
import org.zhixing.desk.TrashWords;
import org.zhixing.documents.Json;
import org.zhixing.records.Period;
import org.zhixing.store.TrashedRow;

/** What is in the trash, as lines and as a document. */
final class TrashFacts {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Console console;

    TrashFacts(Console console) {
        this.console = console;
    }

    void tell(List<TrashedRow> rows, boolean json) {
        if (json) {
            console.print(Json.write(
                    Json.object("trash", rows.stream().map(TrashFacts::document).toList())));
        } else if (rows.isEmpty()) {
            console.print(console.text("cli.trash.none"));
        } else {
            Table table = new Table();
            rows.forEach(row -> line(table, row));
            table.lines().forEach(console::print);
        }
    }

    private void line(Table table, TrashedRow row) {
        Period period = row.period();
        table.row(
                row.id(),
                TrashWords.kind(console.messages(), row.kind()),
                moment(row.since()),
                period == null
                        ? ""
                        : console.text(
                                "cli.period",
                                period.from().toString(),
                                period.to().toString()),
                TrashWords.holds(console.messages(), row),
                Printable.of((row.agency().value() + " " + row.name().value()).strip()));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }

    private static Object document(TrashedRow row) {
        Period period = row.period();
        Map<String, Object> holds = new LinkedHashMap<>();
        row.holds().forEach((part, count) -> holds.put(camel(part.name()), count));
        return Json.object(
                "id", row.id(),
                "kind", row.kind().name(),
                "name", row.name().value(),
                "agency", row.agency().value(),
                "period",
                        period == null
                                ? null
                                : Json.object(
                                        "from", period.from().toString(),
                                        "to", period.to().toString()),
                "since", row.since().truncatedTo(ChronoUnit.SECONDS).toString(),
                "withAssessment", row.withAssessment(),
                "holds", holds);
    }

    private static String camel(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder camel = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            camel.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return camel.toString();
    }
}
