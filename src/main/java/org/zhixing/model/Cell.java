package org.zhixing.model;

import org.jspecify.annotations.Nullable;
import org.zhixing.work.Text;

/**
 * One cell of the matrix.
 *
 * @param relevance 2 core, 1 relevant, 0 never asked
 * @param question the guiding question; null only where relevance is 0
 * @param typicalMismatch what goes wrong typically, or null
 */
public record Cell(
        String value,
        String method,
        int relevance,
        @Nullable Text question,
        @Nullable TypicalMismatch typicalMismatch) {

    /** The id that evidence and commands use, such as {@code CONF×CASE}. */
    public String id() {
        return id(value, method);
    }

    public static String id(String value, String method) {
        return value + "×" + method;
    }

    public boolean core() {
        return relevance == 2;
    }

    /** No method behind the value, or a method against it. */
    public record TypicalMismatch(Kind kind, @Nullable Text text) {

        public enum Kind {
            NO_METHOD,
            CONFLICT
        }
    }
}
