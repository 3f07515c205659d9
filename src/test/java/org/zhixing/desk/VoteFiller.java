package org.zhixing.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhixing.forms.FilledVotes.Given;
import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormLayout;
import org.zhixing.forms.FormVocabulary;
import org.zhixing.forms.FormWord;
import org.zhixing.forms.VoteSpec;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.workshop.Workshop;

/** Fills in forms of a workshop as people do, and treats them as people do. */
final class VoteFiller {

    private static final FormVocabulary VOCABULARY = new FormVocabulary();

    private VoteFiller() {}

    /** Opens a workbook, does something to it and saves it elsewhere. */
    static Path change(Path from, Path to, Consumer<XSSFWorkbook> act) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            act.accept(workbook);
            try (OutputStream out = Files.newOutputStream(to)) {
                workbook.write(out);
            }
        }
        return to;
    }

    /** Gives a cell of every item and round to somebody who fills it in. */
    static void cells(XSSFWorkbook workbook, BiConsumer<VoteSpec.Place, Cell[]> filling) {
        for (Sheet sheet : workbook) {
            int before = -1;
            int after = -1;
            int id = -1;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        FormColumn column =
                                VOCABULARY.column(cell.getStringCellValue()).orElse(null);
                        before = column == FormColumn.BEFORE ? cell.getColumnIndex() : before;
                        after = column == FormColumn.AFTER ? cell.getColumnIndex() : after;
                        id = column == FormColumn.ID ? cell.getColumnIndex() : id;
                    }
                }
                Cell known = id < 0 ? null : row.getCell(id);
                if (before >= 0 && known != null && known.getCellType() == CellType.STRING) {
                    Cell[] two = {row.getCell(before), row.getCell(after)};
                    VoteSpec.Place.of(known.getStringCellValue()).ifPresent(place -> filling.accept(place, two));
                }
            }
        }
    }

    /** Fills in both rounds at random, with cells left empty and words instead of levels; what was put in. */
    static Set<Given> random(Path blank, Path filled, Workshop workshop, Language language, long seed)
            throws IOException {
        return random(blank, filled, workshop, language, seed, 2);
    }

    /** @param rounds how many of the two are filled in */
    static Set<Given> random(Path blank, Path filled, Workshop workshop, Language language, long seed, int rounds)
            throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Messages messages = Messages.in(language);
        Set<Given> given = new HashSet<>();
        change(
                blank,
                filled,
                workbook -> cells(workbook, (place, cells) -> {
                    for (int round = 1; round <= rounds; round++) {
                        int choice = random.nextInt(8);
                        Integer level = choice < 5 ? (Integer) choice : null;
                        if (level != null) {
                            cells[round - 1].setCellValue(level);
                        } else if (choice < 7) {
                            cells[round - 1].setCellValue(
                                    (choice == 5 ? FormWord.NOT_WRITTEN : FormWord.DONT_KNOW).in(messages));
                        }
                        if (choice < 7) {
                            given.add(new Given(
                                    workshop.vignettes().get(place.number() - 1).id(),
                                    place.indicator().toUpperCase(java.util.Locale.ROOT),
                                    round,
                                    level));
                        }
                    }
                }));
        return given;
    }

    /** Fills in the same level everywhere before, and another everywhere after; -1 leaves a round empty. */
    static Path levels(Path blank, Path filled, int before, int after) throws IOException {
        return change(
                blank,
                filled,
                workbook -> cells(workbook, (place, cells) -> {
                    if (before >= 0) {
                        cells[0].setCellValue(before);
                    }
                    if (after >= 0) {
                        cells[1].setCellValue(after);
                    }
                }));
    }

    /** Writes into the box for the code name, found as the hidden sheet says. */
    static void codeName(XSSFWorkbook workbook, String codeName) {
        for (Row row : workbook.getSheet(FormLayout.IDENTITY)) {
            if (row.getCell(0).getStringCellValue().equals(FormLayout.KEY_CODE_NAME)) {
                String[] at = row.getCell(1).getStringCellValue().split("!");
                var place = new org.apache.poi.ss.util.CellReference(at[1]);
                workbook.getSheet(at[0].replace("'", ""))
                        .getRow(place.getRow())
                        .getCell(place.getCol())
                        .setCellValue(codeName);
            }
        }
    }

    static List<Path> files(Path folder, int count) {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            files.add(folder.resolve("filled-" + i + ".xlsx"));
        }
        return files;
    }
}
