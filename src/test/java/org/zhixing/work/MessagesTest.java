package org.zhixing.work;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text that a person reads is there in both languages, is used, and is well formed. */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/zhixing/messages");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");

    private static final Pattern KEY =
            Pattern.compile("(?:" + String.join("|", Messages.AREAS) + ")(?:\\.[A-Za-z0-9_-]+)+\\.?");

    /** A literal with such an ending names a file or a resource, not a text. */
    private static final Pattern FILE = Pattern.compile(".*\\.(?:json|xlsx|csv|css|db|log|png|svg|sql|zip|properties)");

    /** What is written the same in both languages. */
    private static final Set<String> SAME_IN_BOTH = Set.of("中文", "English");

    @Test
    void everyAreaHasItsTwoBundlesAndNoOtherBundleExists() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (String area : Messages.AREAS) {
            for (Language language : Language.values()) {
                expected.add(area + "_" + language.code() + ".properties");
            }
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    expected,
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(texts(Language.ZH).keySet(), texts(Language.EN).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsBlank(Language language) {
        assertEquals(List.of(), keysWhere(language, (key, text) -> text.isBlank()));
    }

    @Test
    void whereEnglishHasWordsChineseHasChinese() {
        Map<String, String> english = texts(Language.EN);
        assertEquals(
                List.of(),
                keysWhere(
                        Language.ZH,
                        (key, text) -> english.getOrDefault(key, "")
                                        .replaceAll(PLACEHOLDER.pattern(), "")
                                        .chars()
                                        .anyMatch(Character::isLetter)
                                && !hasChinese(text)
                                && !SAME_IN_BOTH.contains(text)));
    }

    @Test
    void englishHasNoChinese() {
        assertEquals(
                List.of(), keysWhere(Language.EN, (key, text) -> hasChinese(text) && !SAME_IN_BOTH.contains(text)));
    }

    @Test
    void bothLanguagesMentionTheSameParticulars() {
        Map<String, String> english = texts(Language.EN);
        assertEquals(List.of(), keysWhere(Language.ZH, (key, text) -> !placeholders(text)
                .equals(placeholders(english.getOrDefault(key, "")))));
    }

    @ParameterizedTest
    @EnumSource
    void anApostropheIsDoubledExactlyWhereParticularsAreFilledIn(Language language) {
        assertEquals(
                List.of(),
                keysWhere(
                        language,
                        (key, text) -> placeholders(text).isEmpty()
                                ? text.contains("''")
                                : text.replace("''", "").contains("'")));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextWithParticularsCanBeFilledIn(Language language) {
        texts(language).forEach((key, text) -> {
            if (!placeholders(text).isEmpty()) {
                assertDoesNotThrow(() -> new MessageFormat(text, language.locale()), key);
            }
        });
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> literals = JavaLiterals.below(Path.of("src/main/java"));
        List<String> prefixes =
                literals.stream().filter(literal -> literal.endsWith(".")).toList();
        assertEquals(
                List.of(),
                keysWhere(
                        Language.ZH,
                        (key, text) ->
                                !literals.contains(key) && prefixes.stream().noneMatch(key::startsWith)));
    }

    @Test
    void everyKeyThatTheCodeNamesHasAText() throws IOException {
        Set<String> keys = texts(Language.ZH).keySet();
        List<String> missing = new ArrayList<>();
        for (String literal : JavaLiterals.below(Path.of("src/main/java"))) {
            boolean known = literal.endsWith(".")
                    ? keys.stream().anyMatch(key -> key.startsWith(literal))
                    : keys.contains(literal);
            if (KEY.matcher(literal).matches() && !FILE.matcher(literal).matches() && !known) {
                missing.add(literal);
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void literalsAreFoundOutsideCommentsOnly() {
        assertEquals(
                Set.of("a.b", "it's \\\" quoted", ""),
                JavaLiterals.of("f(\"a.b\"); // \"c\"\n/* \"d\n */ g('\"', \"it's \\\" quoted\", \"\"); '\\''"));
    }

    private static boolean hasChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keysWhere(Language language, BiPredicate<String, String> wrong) {
        List<String> keys = new ArrayList<>();
        texts(language).forEach((key, text) -> {
            if (wrong.test(key, text)) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** Read from the files themselves, so that a key in the wrong bundle or given twice is seen. */
    private static Map<String, String> texts(Language language) {
        Map<String, String> all = new TreeMap<>();
        for (String area : Messages.AREAS) {
            Properties bundle = new OnceOnly(area + ".");
            try (Reader reader =
                    Files.newBufferedReader(FOLDER.resolve(area + "_" + language.code() + ".properties"))) {
                bundle.load(reader);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            bundle.forEach((key, text) -> all.put((String) key, (String) text));
        }
        return all;
    }

    private static final class OnceOnly extends Properties {

        private static final long serialVersionUID = 1L;

        private final String prefix;

        OnceOnly(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public synchronized Object put(Object key, Object text) {
            if (containsKey(key)) {
                throw new AssertionError(key + " is given twice");
            }
            if (!((String) key).startsWith(prefix)) {
                throw new AssertionError(key + " belongs into another bundle than " + prefix);
            }
            return super.put(key, text);
        }
    }
}
