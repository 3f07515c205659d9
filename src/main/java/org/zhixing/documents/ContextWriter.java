package org.zhixing.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordContext.Contract;

/** Writes context files (formats.md, D2 and D3). */
public final class ContextWriter {

    private ContextWriter() {}

    public static String write(RecordContext context) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        if (context.festivals() != null) {
            document.put(
                    "festivals",
                    context.festivals().stream()
                            .map(f -> Json.object("date", f.date().toString(), "name", f.name()))
                            .toList());
        }
        document.put(
                "contracts",
                context.contracts().stream().map(ContextWriter::contract).toList());
        document.put(
                "legitimateRecords",
                context.legitimate().stream()
                        .map(l -> Json.object(
                                "ids", l.ids().stream().sorted().toList(),
                                "reason", l.reason().value(),
                                "by", l.by()))
                        .toList());
        return Json.write(document);
    }

    private static Map<String, @Nullable Object> contract(Contract contract) {
        return Json.object(
                "id", contract.id(),
                "from", contract.period().from().toString(),
                "to", contract.period().to().toString(),
                "actualStart",
                        contract.actualStart() == null
                                ? null
                                : contract.actualStart().toString(),
                "items",
                        contract.items().stream()
                                .map(i -> Json.object("name", i.name(), "target", i.target(), "actual", i.actual()))
                                .toList());
    }
}
