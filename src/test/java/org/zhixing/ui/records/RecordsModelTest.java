package org.zhixing.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.Row;
import org.zhixing.records.ServiceData;
import org.zhixing.records.ServiceRecord;
import org.zhixing.ui.records.RecordsModel.Content;

/** Which records the page is about, without a window. */
class RecordsModelTest {

    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private final List<Runnable> waiting = new ArrayList<>();
    private final RecordsModel model = new RecordsModel(YEAR, this::later);

    private void later(Supplier<Content> job, Consumer<Content> then) {
        waiting.add(() -> then.accept(job.get()));
    }

    private void work() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    private static ServiceData data(String... days) {
        List<Row> rows = new ArrayList<>();
        for (String day : days) {
            rows.add(Row.visit().on(day));
        }
        return new ServiceData(Row.set(rows), List.of(), List.of(), RecordContext.NONE);
    }

    private List<String> shown() {
        Content content = model.content().get();
        assertNotNull(content);
        return content.records().stream().map(ServiceRecord::id).toList();
    }

    @Test
    void theWholePeriodIsShownFirst() {
        model.follow(data("2025-01-01", "2025-12-31", "2026-01-01"));
        work();
        assertEquals(List.of("R1", "R2"), shown());
        assertEquals(2, model.content().get().inWhole());
    }

    @Test
    void aMonthThatWasPressedOnAChartIsAMonthInTheBar() {
        model.follow(data("2025-03-31", "2025-04-01"));
        model.look(new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30)));
        work();
        assertEquals(PeriodChoice.Kind.MONTH, model.choice().get().kind());
        assertEquals(List.of("R2"), shown());
        assertEquals(2, model.content().get().inWhole(), "the assessment's period stays the whole year");
        model.look(new Period(LocalDate.of(2025, 4, 7), LocalDate.of(2025, 4, 7)));
        assertEquals(PeriodChoice.Kind.OWN, model.choice().get().kind());
    }

    @Test
    void onlyTheLatestCounts() {
        model.follow(data("2025-01-05"));
        model.follow(data("2025-02-05", "2025-02-06"));
        List<Runnable> jobs = new ArrayList<>(waiting);
        waiting.clear();
        java.util.Collections.reverse(jobs);
        jobs.forEach(Runnable::run);
        assertEquals(2, shown().size(), "the first was finished last, and came too late");
    }

    @Test
    void withoutRecordsThereIsNothingToShow() {
        model.follow(data("2025-01-05"));
        work();
        model.follow(null);
        work();
        assertNull(model.content().get());
    }

    @Test
    void theSameRecordsAgainAreNotCountedAgain() {
        ServiceData same = data("2025-01-05");
        model.follow(same);
        work();
        model.follow(same);
        assertEquals(0, waiting.size());
    }
}
