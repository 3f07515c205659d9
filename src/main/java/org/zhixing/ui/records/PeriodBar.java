package org.zhixing.ui.records;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.Period;
import org.zhixing.ui.common.DateField;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.work.Messages;

/** Which stretch of time is looked at: all of it, a quarter, a month, or dates of one's own. */
final class PeriodBar extends HBox {

    private static final double DATE = 132;

    private final Period whole;
    private final ObjectProperty<PeriodChoice> chosen;
    private final Messages words;
    private final ObjectProperty<PeriodChoice.Kind> kind = new SimpleObjectProperty<>();
    private final HBox which = Parts.row(6);
    private boolean following;

    /**
     * @param whole the assessment's period
     * @param chosen follows the bar, and the bar follows it
     */
    PeriodBar(Period whole, ObjectProperty<PeriodChoice> chosen, Messages words) {
        super(8);
        this.whole = whole;
        this.chosen = chosen;
        this.words = words;
        setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        kind.set(chosen.get().kind());
        Switch<PeriodChoice.Kind> kinds = new Switch<>(kind);
        for (PeriodChoice.Kind each : PeriodChoice.Kind.values()) {
            kinds.choice(each, words.text("records.period." + each));
        }
        kind.addListener((observable, old, now) -> {
            if (!following) {
                chosen.set(first(now));
            }
        });
        getChildren().addAll(which, kinds);
        show();
    }

    /** Takes over a period that was chosen elsewhere, such as by a press on a chart. */
    void follow() {
        following = true;
        kind.set(chosen.get().kind());
        following = false;
        show();
    }

    private PeriodChoice first(PeriodChoice.Kind wanted) {
        LocalDate last = chosen.get().period().to();
        return switch (wanted) {
            case WHOLE -> PeriodChoice.whole(whole);
            case QUARTER -> holding(PeriodChoice.quarters(whole), last);
            case MONTH -> holding(PeriodChoice.months(whole), last);
            case OWN -> PeriodChoice.own(chosen.get().period().from(), last);
        };
    }

    private static PeriodChoice holding(List<PeriodChoice> all, LocalDate day) {
        return all.stream().filter(c -> c.period().contains(day)).findFirst().orElse(all.get(all.size() - 1));
    }

    private void show() {
        PeriodChoice now = chosen.get();
        switch (now.kind()) {
            case WHOLE -> which.getChildren().clear();
            case QUARTER -> which.getChildren().setAll(box(PeriodChoice.quarters(whole), this::quarter));
            case MONTH -> which.getChildren().setAll(box(PeriodChoice.months(whole), this::month));
            case OWN -> which.getChildren().setAll(dates(now.period()));
        }
    }

    private String quarter(PeriodChoice choice) {
        return words.text(
                "records.period.quarter",
                String.valueOf(choice.period().to().getYear()),
                String.valueOf(choice.quarter()));
    }

    private String month(PeriodChoice choice) {
        return YearMonth.from(choice.period().to()).toString();
    }

    private ChoiceBox<PeriodChoice> box(List<PeriodChoice> choices, Function<PeriodChoice, String> name) {
        ChoiceBox<PeriodChoice> box = new ChoiceBox<>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable PeriodChoice choice) {
                return choice == null ? "" : name.apply(choice);
            }

            @Override
            public PeriodChoice fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        box.getItems().setAll(choices);
        box.setValue(chosen.get());
        box.setAccessibleText(words.text("records.period"));
        box.valueProperty().addListener((observable, old, now) -> {
            if (now != null) {
                chosen.set(now);
            }
        });
        return box;
    }

    private HBox dates(Period period) {
        DateField from = new DateField(period.from());
        DateField to = new DateField(period.to());
        from.setAccessibleText(words.text("records.period.from"));
        to.setAccessibleText(words.text("records.period.to"));
        for (DateField field : List.of(from, to)) {
            field.setPrefWidth(DATE);
            field.valueProperty().addListener((observable, old, now) -> {
                LocalDate start = from.getValue();
                LocalDate end = to.getValue();
                if (start != null && end != null) {
                    chosen.set(PeriodChoice.own(start, end));
                }
            });
        }
        return Parts.row(6, from, Parts.label("–", "zx-dense"), to);
    }
}
