package org.zhixing.report.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.forms.FormLayout;
import org.zhixing.forms.FormSpec;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;

/** The hidden sheet that says which form this is. Ids only: no name stands on it. */
final class IdentitySheet {

    private IdentitySheet() {}

    /** @param codeName where a code name may be written, or null */
    static void write(Book book, Grid grid, Handout handout, @Nullable String codeName) {
        FormSpec spec = handout.spec();
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put(FormLayout.KEY_FORM, spec.id());
        facts.put(FormLayout.KEY_MODEL, handout.model().id());
        facts.put(FormLayout.KEY_MODEL_VERSION, handout.model().version());
        facts.put(FormLayout.KEY_MODEL_SHA256, spec.pinned().sha256());
        facts.put(FormLayout.KEY_ASSESSMENT, spec.assessment());
        facts.put(FormLayout.KEY_ROLE, spec.role().name());
        facts.put(FormLayout.KEY_RATER, spec.rater());
        facts.put(FormLayout.KEY_LANGUAGE, handout.language().code());
        facts.put(FormLayout.KEY_CODE_NAME, codeName);
        write(book, grid, facts);
    }

    /** @param facts those that are null have no row */
    static void write(Book book, Grid grid, Map<String, @Nullable String> facts) {
        int row = 0;
        for (var fact : facts.entrySet()) {
            if (fact.getValue() != null) {
                grid.text(row, 0, fact.getKey(), Look.BODY);
                grid.text(row++, 1, fact.getValue(), Look.BODY);
            }
        }
        grid.finish();
        book.hide(grid);
    }
}
