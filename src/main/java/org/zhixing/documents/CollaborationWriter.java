package org.zhixing.documents;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.signals.Collaboration;
import org.zhixing.signals.PartnerDegree;

/** Writes the document of the collaboration index (formats.md, D5). */
public final class CollaborationWriter {

    private CollaborationWriter() {}

    public static String write(Collaboration collaboration) {
        return Json.write(Json.object(
                "partners",
                collaboration.partners().stream()
                        .map(CollaborationWriter::partner)
                        .toList(),
                "median",
                collaboration.median(),
                "band",
                word(collaboration.band())));
    }

    private static Map<String, @Nullable Object> partner(PartnerDegree degree) {
        return Json.object(
                "id", degree.partner().id(),
                "combination", degree.combination(),
                "order", degree.order(),
                "frequency", degree.frequency(),
                "degree", degree.degree(),
                "band", word(degree.band()),
                "surplus", word(degree.surplus()));
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
