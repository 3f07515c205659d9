package org.zhixing.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text and marks against every ground they stand on, by the contrast ratio of WCAG 2. */
class ContrastTest {

    private static final List<String> GROUNDS = List.of("canvas", "side", "surface", "subtle", "inset", "brand-bg");

    private static final List<String> MARKS =
            List.of("data", "ochre", "brand", "level-0-mark", "level-1-mark", "level-2-mark", "level-3-mark");

    @Test
    void ratioOfBlackAndWhiteIsTwentyOne() {
        assertEquals(21.0, ratio("#000000", "#FFFFFF"), 1e-9);
        assertEquals(1.0, ratio("#1E6A73", "#1E6A73"), 1e-9);
        assertEquals(4.48, ratio("#777777", "#FFFFFF"), 0.005);
    }

    @ParameterizedTest(name = "{0}: at least {1}")
    @CsvSource({"light, 4.5", "dark, 4.5", "contrast, 7"})
    void everyTextCanBeReadOnEveryGround(String theme, double least) {
        Stream<String[]> pairs = Stream.of(
                        GROUNDS.stream().flatMap(ground -> Stream.of("ink", "ink2", "ink3", "brand-ink")
                                .map(text -> new String[] {text, ground})),
                        Stream.of("ink", "brand-ink").map(text -> new String[] {text, "pressed"}),
                        levels(4, "level-%d-fg", "level-%d-bg"),
                        levels(4, "level-%d-fg", "surface"),
                        levels(4, "level-%d-fg", "canvas"),
                        levels(5, "heat-%d-fg", "heat-%d"),
                        Stream.of(
                                new String[] {"on-brand", "brand"},
                                new String[] {"on-brand", "brand-hover"},
                                new String[] {"diff-text", "diff"},
                                new String[] {"surface", "ink"}))
                .flatMap(stream -> stream);
        assertEquals(List.of(), tooFaint(theme, pairs, least));
    }

    @ParameterizedTest
    @CsvSource({"light", "dark", "contrast"})
    void marksStandOutOnCards(String theme) {
        assertEquals(List.of(), tooFaint(theme, MARKS.stream().map(mark -> new String[] {mark, "surface"}), 3));
    }

    /** Where one types, chooses and scrolls, and where the focus is, on whatever it stands. */
    @ParameterizedTest
    @CsvSource({"light", "dark", "contrast"})
    void edgesOfControlsAndTheFocusStandOut(String theme) {
        Stream<String[]> pairs = GROUNDS.stream()
                .flatMap(ground -> Stream.of("field", "brand-ink").map(mark -> new String[] {mark, ground}));
        assertEquals(List.of(), tooFaint(theme, pairs, 3));
    }

    /** Level marks differ in lightness too, so that neighbours stay apart without their hue. */
    @ParameterizedTest
    @CsvSource({"light, false", "dark, true"})
    void theMarkOfALevelGrowsStrongerWithItsSeverity(String theme, boolean lighter) {
        Map<String, String> tokens = StyleSheet.common(theme).tokens();
        List<Double> ground = new ArrayList<>();
        for (int level = 1; level < 4; level++) {
            ground.add(luminance(tokens.get("-zx-level-" + level + "-mark")));
        }
        List<Double> ordered = ground.stream().sorted().toList();
        List<Double> expected = lighter ? ordered : List.of(ordered.get(2), ordered.get(1), ordered.get(0));
        assertEquals(expected, ground);
    }

    private static Stream<String[]> levels(int count, String text, String ground) {
        return Stream.iterate(0, level -> level + 1).limit(count).map(level ->
                new String[] {text.formatted(level), ground.formatted(level)});
    }

    private static List<String> tooFaint(String theme, Stream<String[]> pairs, double least) {
        Map<String, String> tokens = StyleSheet.common(theme).tokens();
        List<String> faint = new ArrayList<>();
        pairs.forEach(pair -> {
            double ratio = ratio(tokens.get("-zx-" + pair[0]), tokens.get("-zx-" + pair[1]));
            if (ratio < least) {
                faint.add(pair[0] + " on " + pair[1] + " " + Math.round(ratio * 100) / 100.0);
            }
        });
        return faint;
    }

    private static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
