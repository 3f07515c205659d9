package org.zhixing.cli.summary;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.audit.CaseSample;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;

/** How a sample was drawn, for people: population, size, strata, and what was left out and why. */
public final class SampleLines {

    private final CaseSample sample;
    private final List<Problem> problems;
    private final Messages messages;

    /** @param problems rows that were left out of the population */
    public SampleLines(CaseSample sample, List<Problem> problems, Messages messages) {
        this.sample = sample;
        this.problems = List.copyOf(problems);
        this.messages = messages;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                sample.method() == CaseSample.Method.LQAS ? "cli.audit.drawnQuick" : "cli.audit.drawnByStrata",
                String.valueOf(sample.population()),
                String.valueOf(sample.size()),
                String.valueOf(sample.drawn().size())));
        lines.add(messages.text("cli.audit.seed", sample.seed()));
        lines.add("");
        Table table = new Table(1, 2, 3)
                .row(
                        messages.text("cli.audit.stratum"),
                        messages.text("cli.audit.size"),
                        messages.text("cli.audit.allocated"),
                        messages.text("cli.audit.drawnOf"));
        for (CaseSample.Stratum stratum : sample.strata()) {
            table.row(
                    stratum.id(),
                    String.valueOf(stratum.size()),
                    String.valueOf(stratum.allocated()),
                    String.valueOf(stratum.drawn()));
        }
        lines.addAll(table.lines());
        lines.add("");
        if (problems.isEmpty()) {
            lines.add(messages.text("cli.audit.noneExcluded"));
        } else {
            lines.add(messages.text("cli.audit.excluded", String.valueOf(problems.size())));
            problems.forEach(p -> lines.add("  " + p.in(messages)));
        }
        lines.add(messages.text("cli.audit.neverSwapped"));
        return lines;
    }
}
