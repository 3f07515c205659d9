package org.zhixing.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the document's structure, for those who hear it read. */
final class Tag {

    static final String DOCUMENT = "Document";
    static final String PARAGRAPH = "P";
    static final String FIGURE = "Figure";
    static final String CONTENTS = "TOC";
    static final String ENTRY = "TOCI";
    static final String TABLE = "Table";
    static final String ROW = "TR";
    static final String HEAD = "TH";
    static final String CELL = "TD";

    private final String role;
    private final @Nullable String alt;
    private final List<Tag> parts = new ArrayList<>();

    private Tag(String role, @Nullable String alt) {
        this.role = role;
        this.alt = alt;
    }

    static Tag document() {
        return new Tag(DOCUMENT, null);
    }

    static String heading(int level) {
        return "H" + level;
    }

    Tag part(String kind) {
        return part(kind, null);
    }

    /** @param words what stands for it where it is not words itself */
    Tag part(String kind, @Nullable String words) {
        Tag tag = new Tag(kind, words);
        parts.add(tag);
        return tag;
    }

    String role() {
        return role;
    }

    @Nullable
    String alt() {
        return alt;
    }

    List<Tag> parts() {
        return parts;
    }
}
