package org.zhixing.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhixing.assessment.Answer;
import org.zhixing.forms.FilledForm.Given;
import org.zhixing.forms.FilledForm.GivenCell;
import org.zhixing.forms.FilledForm.GivenEvidence;
import org.zhixing.forms.FilledForm.GivenValidity;
import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormTexts;
import org.zhixing.forms.FormVocabulary;
import org.zhixing.forms.FormWord;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.EvidenceType;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;

/** Fills in a form as people do: with levels, reasons, comments, evidence, and questions left out. Same seed, same answers. */
final class FormFiller {

    /** What people type: long, over several lines, with pictures, and what a spreadsheet might take for something else. */
    static final List<String> TYPED = List.of(
            "本年无此服务",
            "=1+1",
            "=HYPERLINK(\"http://localhost\",\"看\")",
            "+86 10 6000 0000",
            "-5",
            "@督导",
            "'引号开头",
            "😀 居民说好，👨‍👩‍👧 一家都来了",
            "第一行\n第二行\n\n第四行",
            "0012",
            "2026-03-01",
            "TRUE",
            "50%",
            "_x0041_",
            "全年个案".repeat(60) + "。",
            "Short and \"quoted\", with 'both' & <tags>");

    /** What was put into a form. */
    record Filled(
            List<Given> answers, List<GivenCell> cells, List<GivenValidity> validity, List<GivenEvidence> evidence) {}

    private final AssessmentModel model;
    private final Language language;
    private final Messages messages;
    private final SplittableRandom random;
    private final FormVocabulary vocabulary = new FormVocabulary();
    private final Filled filled =
            new Filled(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    private FormFiller(AssessmentModel model, Language language, long seed) {
        this.model = model;
        this.language = language;
        this.messages = Messages.in(language);
        this.random = new SplittableRandom(seed);
    }

    static Filled fill(Path form, Path filled, AssessmentModel model, Language language, long seed) throws IOException {
        FormFiller filler = new FormFiller(model, language, seed);
        try (InputStream in = Files.newInputStream(form);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.forEach(filler::sheet);
            try (OutputStream out = Files.newOutputStream(filled)) {
                workbook.write(out);
            }
        }
        return filler.filled;
    }

    private void sheet(Sheet sheet) {
        Map<FormColumn, Integer> heads = new HashMap<>();
        for (Row row : sheet) {
            if (heads.containsKey(FormColumn.ANSWER)) {
                row(row, heads);
            } else {
                heads.clear();
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        vocabulary
                                .column(cell.getStringCellValue())
                                .ifPresent(column -> heads.put(column, cell.getColumnIndex()));
                    }
                }
            }
        }
    }

    private void row(Row row, Map<FormColumn, Integer> heads) {
        String id = row.getCell(heads.get(FormColumn.ID)).getStringCellValue();
        if (heads.containsKey(FormColumn.STATEMENT)) {
            boolean claimed = random.nextBoolean();
            put(row, heads, FormColumn.ANSWER, word(claimed ? FormWord.FULLY : FormWord.NOT_FULLY));
            filled.validity.add(new GivenValidity(id, claimed ? 1 : 0));
            return;
        }
        Answer answer = answer(row, heads);
        if (heads.containsKey(FormColumn.CONFLICT)) {
            cell(row, heads, id, answer);
        } else {
            indicator(row, heads, id, answer);
        }
    }

    private void indicator(Row row, Map<FormColumn, Integer> heads, String id, Answer answer) {
        String comment = random.nextInt(3) == 0 ? typed() : "";
        put(row, heads, FormColumn.NOTE, comment);
        if (answer != null || !comment.isEmpty()) {
            filled.answers.add(new Given(id, answer, new PersonalText(comment)));
        }
        if (heads.containsKey(FormColumn.EVIDENCE_TYPE) && random.nextInt(4) == 0) {
            EvidenceType type = model.evidenceTypes()
                    .get(random.nextInt(model.evidenceTypes().size()));
            LocalDate date =
                    random.nextInt(3) == 0 ? null : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            String locator = random.nextBoolean() ? typed() : "";
            put(row, heads, FormColumn.EVIDENCE_TYPE, FormTexts.evidenceType(type, language));
            if (date != null) {
                row.getCell(heads.get(FormColumn.EVIDENCE_DATE)).setCellValue(date);
            }
            put(row, heads, FormColumn.EVIDENCE_LOCATOR, locator);
            filled.evidence.add(new GivenEvidence(id, type.id(), date, new PersonalText(locator)));
        }
    }

    private void cell(Row row, Map<FormColumn, Integer> heads, String id, Answer answer) {
        if (answer == null) {
            return;
        }
        boolean conflict = random.nextInt(5) == 0;
        String example = conflict ? typed() : "";
        if (conflict || random.nextBoolean()) {
            put(row, heads, FormColumn.CONFLICT, word(conflict ? FormWord.CONFLICT : FormWord.NO_CONFLICT));
        }
        put(row, heads, FormColumn.EXAMPLE, example);
        String[] place = id.split("×");
        filled.cells.add(new GivenCell(place[0], place[1], answer, conflict, new PersonalText(example)));
    }

    /** @return null where the question is left out */
    private Answer answer(Row row, Map<FormColumn, Integer> heads) {
        int level = random.nextInt(model.scale().max() + 1);
        switch (random.nextInt(10)) {
            case 0:
                return null;
            case 1:
                put(row, heads, FormColumn.ANSWER, word(FormWord.DONT_KNOW));
                return new Answer.DontKnow();
            case 2:
                String reason = typed();
                put(row, heads, FormColumn.ANSWER, word(FormWord.NOT_APPLICABLE));
                put(row, heads, FormColumn.REASON, reason);
                return new Answer.NotApplicable(new PersonalText(reason));
            case 3:
                put(row, heads, FormColumn.ANSWER, String.valueOf(level));
                return new Answer.Level(level);
            default:
                row.getCell(heads.get(FormColumn.ANSWER)).setCellValue(level);
                return new Answer.Level(level);
        }
    }

    private String word(FormWord word) {
        return word.in(messages);
    }

    private String typed() {
        return TYPED.get(random.nextInt(TYPED.size()));
    }

    private static void put(Row row, Map<FormColumn, Integer> heads, FormColumn column, String text) {
        if (!text.isEmpty()) {
            row.getCell(heads.get(column)).setCellValue(text.replace("_x0041_", "_x005F_x0041_"));
        }
    }
}
