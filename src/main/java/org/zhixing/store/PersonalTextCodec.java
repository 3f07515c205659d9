package org.zhixing.store;

import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.PersonalText;

/**
 * The one way of everything that a person typed into a column and back, so that encryption has one place to go. Text is
 * given back exactly: what databases cannot hold (a NUL, half a surrogate pair) is written as an escape.
 */
final class PersonalTextCodec implements ArgumentFactory {

    /** Begins an escaped text; a control character that nobody types. */
    private static final char ESCAPED = '\u0001';

    private static final char ESCAPE = '\\';
    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;

    static void install(Jdbi jdbi) {
        jdbi.registerArgument(new PersonalTextCodec());
    }

    @Override
    public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
        return value instanceof PersonalText text
                ? Optional.of((position, statement, context) -> statement.setString(position, encode(text)))
                : Optional.empty();
    }

    /** The text in a column of a row; never null there. */
    static PersonalText text(ResultSet row, String column) throws SQLException {
        return decode(row.getString(column));
    }

    static @Nullable PersonalText textOrNull(ResultSet row, String column) throws SQLException {
        String stored = row.getString(column);
        return stored == null ? null : decode(stored);
    }

    static String encode(PersonalText text) {
        String value = text.value();
        if (isPlain(value)) {
            return value;
        }
        StringBuilder escaped = new StringBuilder().append(ESCAPED);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0 || c == ESCAPE || Character.isSurrogate(c)) {
                escaped.append(ESCAPE).append(String.format("%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static PersonalText decode(String stored) {
        if (stored.isEmpty() || stored.charAt(0) != ESCAPED) {
            return new PersonalText(stored);
        }
        StringBuilder value = new StringBuilder();
        for (int i = 1; i < stored.length(); i++) {
            char c = stored.charAt(i);
            if (c == ESCAPE) {
                value.append((char) Integer.parseInt(stored.substring(i + 1, i + 1 + HEX_DIGITS), HEX));
                i += HEX_DIGITS;
            } else {
                value.append(c);
            }
        }
        return new PersonalText(value.toString());
    }

    private static boolean isPlain(String value) {
        if (value.isEmpty()) {
            return true;
        }
        if (value.charAt(0) == ESCAPED || value.indexOf('\0') >= 0) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (!Character.isHighSurrogate(value.charAt(i))
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
