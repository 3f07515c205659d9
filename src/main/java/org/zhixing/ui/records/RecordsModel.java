package org.zhixing.ui.records;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.Period;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceData;
import org.zhixing.records.ServiceRecord;

/** What the page shows: the records of the period that is looked at, counted in the background; only the latest counts. */
final class RecordsModel {

    /**
     * What was counted.
     *
     * @param records of the period, in file order
     * @param inWhole records in the assessment's own period
     */
    record Content(
            ServiceData data, PeriodChoice choice, RecordFigures figures, List<ServiceRecord> records, int inWhole) {}

    private final Period whole;
    private final BiConsumer<Supplier<Content>, Consumer<Content>> background;
    private final ObjectProperty<PeriodChoice> choice;
    private final ReadOnlyObjectWrapper<@Nullable Content> content = new ReadOnlyObjectWrapper<>();
    private @Nullable ServiceData data;
    private long turn;

    /**
     * @param whole the assessment's period
     * @param background counts and hands over what was counted
     */
    RecordsModel(Period whole, BiConsumer<Supplier<Content>, Consumer<Content>> background) {
        this.whole = whole;
        this.background = background;
        choice = new SimpleObjectProperty<>(PeriodChoice.whole(whole));
        choice.addListener((observable, old, now) -> count());
    }

    Period whole() {
        return whole;
    }

    /** The period that is looked at. */
    ObjectProperty<PeriodChoice> choice() {
        return choice;
    }

    /** The latest that was counted; its value is null while there are no records. */
    ReadOnlyObjectProperty<@Nullable Content> content() {
        return content.getReadOnlyProperty();
    }

    /** Takes over records; the same ones again change nothing. */
    void follow(@Nullable ServiceData now) {
        if (!Objects.equals(now, data)) {
            data = now;
            count();
        }
    }

    /** Looks at a stretch of time, cut to the whole period; a month or quarter of it is one. */
    void look(Period period) {
        Period cut = new Period(
                period.from().isBefore(whole.from()) ? whole.from() : period.from(),
                period.to().isAfter(whole.to()) ? whole.to() : period.to());
        choice.set(PeriodChoice.months(whole).stream()
                .filter(month -> month.period().equals(cut))
                .findFirst()
                .or(() -> PeriodChoice.quarters(whole).stream()
                        .filter(quarter -> quarter.period().equals(cut))
                        .findFirst())
                .orElseGet(() -> PeriodChoice.own(cut.from(), cut.to())));
    }

    private void count() {
        ServiceData now = data;
        long mine = ++turn;
        if (now == null) {
            content.set(null);
            return;
        }
        PeriodChoice wanted = Objects.requireNonNull(choice.get());
        background.accept(() -> count(now, wanted), counted -> {
            if (mine == turn) {
                content.set(counted);
            }
        });
    }

    private Content count(ServiceData data, PeriodChoice wanted) {
        List<ServiceRecord> all = data.records().records();
        Period period = wanted.period();
        List<ServiceRecord> inside =
                all.stream().filter(row -> period.contains(row.serviceDate())).toList();
        int inWhole = period.equals(whole)
                ? inside.size()
                : (int) all.stream()
                        .filter(r -> whole.contains(r.serviceDate()))
                        .count();
        Set<RecordField> columns = data.records().traits().known();
        return new Content(data, wanted, FigureCount.of(inside, columns, period), inside, inWhole);
    }
}
