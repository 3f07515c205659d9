package org.zhixing.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** The columns of the workbook in which a model is edited. A table is known by its heads, in either language. */
public enum BookColumn {
    ID,
    KIND,
    PARENT,
    NAME_ZH,
    NAME_EN,
    WEIGHT,
    ROLES,
    EVIDENCE,
    DOC,
    ACT,
    FORM,
    REVERSE,
    CRITICAL,
    LEVEL,
    WHAT,
    TEXT_ZH,
    TEXT_EN,
    KEY,
    /** What the row was written for: it shows a slip in the id, wherever the row was sorted to. */
    ORIGIN;

    private static final Map<String, BookColumn> BY_HEAD = new HashMap<>();

    static {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            for (BookColumn column : values()) {
                BY_HEAD.put(plain(column.head(messages)), column);
            }
        }
    }

    public String head(Messages messages) {
        return messages.text("drafting.book.column." + name());
    }

    public static Optional<BookColumn> of(String head) {
        return Optional.ofNullable(BY_HEAD.get(plain(head)));
    }

    /** Neither blanks nor case are compared. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "").toLowerCase(Locale.ROOT);
    }

    /** The tables, each with its columns as they are written. */
    public enum Sheet {
        PARTS(List.of(ID, KIND, PARENT, NAME_ZH, NAME_EN, WEIGHT, ORIGIN)),
        INDICATORS(List.of(
                ID, PARENT, NAME_ZH, NAME_EN, WEIGHT, ROLES, EVIDENCE, DOC, ACT, FORM, REVERSE, CRITICAL, ORIGIN)),
        ANCHORS(List.of(ID, WHAT, LEVEL, TEXT_ZH, TEXT_EN, ORIGIN)),
        TEXTS(List.of(KEY, WHAT, TEXT_ZH, TEXT_EN, ORIGIN));

        private final List<BookColumn> columns;

        Sheet(List<BookColumn> columns) {
            this.columns = columns;
        }

        public List<BookColumn> columns() {
            return columns;
        }

        public String title(Messages messages) {
            return messages.text("drafting.book.sheet." + name());
        }

        /** Without these a table is none; what the row was for, and what it is about, are only there to help. */
        public List<BookColumn> needed() {
            return columns.stream().filter(c -> c != WHAT && c != ORIGIN).toList();
        }
    }
}
