package org.zhixing.report.forms;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.forms.FormLayout;
import org.zhixing.forms.FormWord;
import org.zhixing.forms.VoteSpec;
import org.zhixing.model.AssessmentModel;
import org.zhixing.report.WorkbookFile;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Progress;

/** Writes a form on which somebody rates the cases of a workshop: a workbook for Excel, WPS and LibreOffice. */
public final class VoteFormWriter {

    private final Messages messages;

    public VoteFormWriter(Language language) {
        this.messages = Messages.in(language);
    }

    /**
     * Writes a form, whole or not at all.
     *
     * @param overwrite whether a file that is there may be replaced
     * @throws org.zhixing.work.ProblemException kind USAGE where a file is there and may not be replaced, kind STORE where the
     *     place cannot be written; the place is then as it was
     */
    public void write(VoteSpec spec, Path out, boolean overwrite) {
        WorkbookFile file = WorkbookFile.at(out);
        file.check(overwrite);
        try (Book book = book(spec)) {
            file.receive(book, overwrite, Progress.NONE);
        }
    }

    private Book book(VoteSpec spec) {
        Book book = new Book();
        VoteCover cover = new VoteCover(book.sheet(messages.text("forms.sheet.cover")), spec, messages);
        Grid[] sheets = new Grid[spec.cases().size()];
        for (int i = 0; i < sheets.length; i++) {
            sheets[i] = book.sheet(messages.text("forms.votes.sheet", String.valueOf(i + 1)));
        }
        Grid lists = book.sheet(FormLayout.LISTS);
        String choices = FormLists.levels(
                lists, spec.pinned().model().scale(), messages, FormWord.NOT_WRITTEN, FormWord.DONT_KNOW);
        lists.finish();
        book.hide(lists);
        for (int i = 0; i < sheets.length; i++) {
            new CaseSheet(sheets[i], spec, i + 1, messages).write(choices);
        }
        IdentitySheet.write(book, book.sheet(FormLayout.IDENTITY), facts(spec, cover.write()));
        book.properties(messages.text("terms.product"), messages.text("forms.votes.title"), "", LocalDate.EPOCH);
        book.property(FormLayout.PROPERTY, spec.id());
        return book;
    }

    private Map<String, @Nullable String> facts(VoteSpec spec, String codeName) {
        AssessmentModel model = spec.pinned().model();
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put(FormLayout.KEY_FORM, spec.id());
        facts.put(FormLayout.KEY_MODEL, model.id());
        facts.put(FormLayout.KEY_MODEL_VERSION, model.version());
        facts.put(FormLayout.KEY_MODEL_SHA256, spec.pinned().sha256());
        facts.put(FormLayout.KEY_SESSION, spec.session());
        for (int i = 0; i < spec.cases().size(); i++) {
            facts.put(FormLayout.KEY_CASE + (i + 1), spec.cases().get(i).id());
        }
        facts.put(FormLayout.KEY_LANGUAGE, messages.language().code());
        facts.put(FormLayout.KEY_CODE_NAME, codeName);
        return facts;
    }
}
