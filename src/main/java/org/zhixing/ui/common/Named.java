package org.zhixing.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.Language;
import org.zhixing.work.Text;

/** Choices that are shown by a name in the reader's language. */
public final class Named {

    private Named() {}

    /** Offers these values and none before; nothing is chosen yet. */
    public static <T> void choices(ChoiceBox<T> box, List<T> values, Function<T, Text> name, Language language) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value).in(language);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        box.getItems().setAll(values);
    }
}
