package org.zhixing.ui.common;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A date with a calendar, shown as 2026-09-18 in either language and typed in any usual way. */
public final class DateField extends DatePicker {

    public DateField(@Nullable LocalDate date) {
        super(date);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate value) {
                return value == null ? "" : value.toString();
            }

            @Override
            public @Nullable LocalDate fromString(String typed) {
                return TypedDate.read(typed).orElse(null);
            }
        });
    }
}
