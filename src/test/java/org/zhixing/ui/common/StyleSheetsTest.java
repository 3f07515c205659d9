package org.zhixing.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Colours live in the theme sheets and nowhere else, so that switching the theme repaints everything. */
class StyleSheetsTest {

    private static final Pattern COLOUR =
            Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(|:\\s*(?:white|black|red|gray|grey)\\b");
    private static final Pattern USED = Pattern.compile("-zx-[a-z0-9-]+");
    private static final Pattern DEFINED = Pattern.compile("(-zx-[a-z0-9-]+):");

    private static final Pattern BOLD_RULE = Pattern.compile("([^{}]+)\\{[^{}]*-fx-font-weight: bold[^{}]*}");
    private static final Pattern STYLE_CLASS =
            Pattern.compile("\\.(?!zx-one|rating-screen|raters-screen)[a-z][a-z0-9-]*");

    /** Goes on paper: black on white in every theme. */
    private static final String PAPER = "print.css";

    @Test
    void everyThemeDefinesTheSameTokens() {
        Set<String> light = defined(StyleSheet.common("light"));
        for (String theme : StyleSheet.THEMES) {
            assertEquals(light, defined(StyleSheet.common(theme)), theme);
        }
    }

    @Test
    void everyTokenThatIsLookedUpIsDefined() {
        Set<String> defined = StyleSheet.all().stream()
                .flatMap(sheet -> defined(sheet).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (StyleSheet sheet : StyleSheet.all()) {
            Set<String> unknown = found(USED, sheet.text());
            unknown.removeAll(defined);
            assertEquals(Set.of(), unknown, sheet.file().toString());
        }
    }

    @Test
    void onlyThemesHaveColoursOfTheirOwn() {
        for (StyleSheet sheet : StyleSheet.all()) {
            if (!sheet.isTheme() && !sheet.file().endsWith(PAPER)) {
                assertEquals(Set.of(), found(COLOUR, sheet.text()), sheet.file().toString());
            }
        }
    }

    /** Some families have no bold: the sheet for those knows every class that is bold. */
    @Test
    void whatIsBoldIsBoldInFamiliesWithOneWeightToo() {
        String heavier = StyleSheet.common("one-weight").text();
        Set<String> forgotten = new TreeSet<>();
        for (StyleSheet sheet : StyleSheet.all()) {
            Matcher rule = BOLD_RULE.matcher(sheet.text());
            while (rule.find() && !sheet.file().endsWith(PAPER)) {
                for (String selector : rule.group(1).split(",")) {
                    Set<String> classes = found(STYLE_CLASS, selector);
                    if (classes.stream().noneMatch(heavier::contains)) {
                        forgotten.add(sheet.file().getFileName() + " " + selector.strip());
                    }
                }
            }
        }
        assertEquals(Set.of(), forgotten);
    }

    @Test
    void noColourIsWrittenInCode() throws IOException {
        Pattern colour =
                Pattern.compile("Color\\.[A-Za-z]+|\"#[0-9A-Fa-f]{6}|-fx-(?:fill|text-fill|background-color):");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/zhixing/ui"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertEquals(Set.of(), found(colour, Files.readString(file)), file.toString());
            }
        }
    }

    private static Set<String> defined(StyleSheet sheet) {
        return DEFINED.matcher(sheet.text())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, String text) {
        List<String> all =
                pattern.matcher(text).results().map(MatchResult::group).toList();
        return new TreeSet<>(all);
    }
}
