package org.zhixing.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordContext.Contract;
import org.zhixing.records.RecordContext.FestivalDay;
import org.zhixing.records.RecordContext.Legitimate;
import org.zhixing.records.RecordContext.Target;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;
import tools.jackson.databind.JsonNode;

/** Reads context files (formats.md, D2 and D3): strictly, by their published schema, then by meaning. */
public final class ContextReader {

    private ContextReader() {}

    /**
     * The context that the text says.
     *
     * @param name what the file is called in problems; may be empty
     * @throws ProblemException (INPUT) with every problem found, each with its JSON pointer
     */
    public static RecordContext read(String text, String name) {
        JsonNode tree = StrictJson.parse(text, name);
        Findings findings = new Findings(name);
        Place root = Place.root(tree);
        check(root, findings);
        PublishedSchema.CONTEXT.check(tree, findings);
        findings.refuseIfAny();
        return bind(root);
    }

    private static void check(Place root, Findings findings) {
        root.items("festivals").forEach(f -> day(f.get("date"), findings));
        List<Place> contracts = root.items("contracts");
        Ids.of(contracts, findings);
        for (Place contract : contracts) {
            LocalDate from = day(contract.get("from"), findings);
            LocalDate to = day(contract.get("to"), findings);
            LocalDate start = day(contract.get("actualStart"), findings);
            if (from != null && to != null && to.isBefore(from)) {
                findings.add(contract.get("to"), "problems.context.endsBeforeItBegins");
            } else if (start != null && to != null && start.isAfter(to)) {
                findings.add(contract.get("actualStart"), "problems.context.startsAfterTheEnd");
            }
        }
    }

    /** The day that stands there, or null; a day that there is not is noted. */
    private static @Nullable LocalDate day(Place place, Findings findings) {
        String text = place.text();
        LocalDate date = text == null ? null : FestivalsCheck.date(text);
        if (text != null && date == null) {
            findings.add(place, "problems.json.date");
        }
        return date;
    }

    private static RecordContext bind(Place root) {
        List<FestivalDay> festivals = !root.get("festivals").given()
                ? null
                : root.items("festivals").stream()
                        .map(f -> new FestivalDay(date(f, "date"), said(f, "name")))
                        .toList();
        List<Contract> contracts =
                root.items("contracts").stream().map(ContextReader::contract).toList();
        List<Legitimate> legitimate = root.items("legitimateRecords").stream()
                .map(l -> new Legitimate(
                        l.items("ids").stream()
                                .map(Place::text)
                                .map(String::valueOf)
                                .collect(Collectors.toSet()),
                        new PersonalText(said(l, "reason")),
                        said(l, "by")))
                .toList();
        return new RecordContext(festivals, contracts, legitimate);
    }

    private static Contract contract(Place contract) {
        String start = contract.text("actualStart");
        return new Contract(
                said(contract, "id"),
                new Period(date(contract, "from"), date(contract, "to")),
                start == null ? null : LocalDate.parse(start),
                contract.items("items").stream().map(ContextReader::target).toList());
    }

    private static Target target(Place item) {
        Double target = item.number("target");
        return new Target(said(item, "name"), target == null ? 0 : target, item.number("actual"));
    }

    private static LocalDate date(Place holder, String name) {
        return LocalDate.parse(said(holder, name));
    }

    /** A text that the schema has seen to be there. */
    private static String said(Place holder, String name) {
        String text = holder.text(name);
        if (text == null) {
            throw new IllegalStateException("the schema let " + holder.pointer() + "/" + name + " pass");
        }
        return text;
    }
}
