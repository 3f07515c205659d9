package org.zhixing.documents;

import java.util.List;
import java.util.Locale;
import org.zhixing.audit.CaseSample;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;

/** Writes how the sample of an audit was drawn: enough to draw it again from the same list. */
public final class SampleWriter {

    private SampleWriter() {}

    /** @param problems rows that were left out of the population */
    public static String write(CaseSample sample, List<Problem> problems, Messages messages, String file) {
        return Json.write(Json.object(
                "method", sample.method().name().toLowerCase(Locale.ROOT),
                "seed", sample.seed(),
                "population", sample.population(),
                "size", sample.size(),
                "sample", sample.drawn().size(),
                "strata",
                        sample.strata().stream()
                                .map(s -> Json.object(
                                        "id", s.id(),
                                        "size", s.size(),
                                        "allocated", s.allocated(),
                                        "drawn", s.drawn()))
                                .toList(),
                "drawn",
                        sample.drawn().stream().map(d -> d.auditCase().caseId()).toList(),
                "excluded", problems.stream().map(p -> p.in(messages)).toList(),
                "file", file));
    }
}
