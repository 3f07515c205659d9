package org.zhixing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page's scripts and its texts fit each other, and the scripts keep to what an old phone understands. */
class PageWordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/zhixing/live");
    private static final Pattern NAME = Pattern.compile(
            "'((?:join|lobby|read|question|second|done|locked|revealed|discussing|compared|result|footer"
                    + "|lost|refused)\\.[A-Za-z]+)'");

    @Test
    void everyTextThatTheScriptsNameIsSent() throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher name = NAME.matcher(scripts());
        while (name.find()) {
            named.add(name.group(1));
        }
        named.removeAll(PageWords.KEYS.stream().map(PageWords::shortened).collect(Collectors.toSet()));

        assertEquals(Set.of(), named);
    }

    @Test
    void everyTextThatIsSentIsUsed() throws IOException {
        String all = scripts()
                + Files.readString(Path.of("src/main/java/org/zhixing/live/Requests.java"))
                + Files.readString(Path.of("src/main/java/org/zhixing/live/Failures.java"))
                + Files.readString(Path.of("src/main/java/org/zhixing/live/Fields.java"))
                + Files.readString(Path.of("src/main/java/org/zhixing/live/Visitor.java"));
        // The three outcome screens put their names together.
        Set<String> unused = PageWords.KEYS.stream()
                .filter(key -> !key.matches("live\\.page\\.(revealed|discussing|compared)\\.(title|note)"))
                .filter(key -> !all.contains("'" + PageWords.shortened(key) + "'") && !all.contains('"' + key + '"'))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unused);
    }

    @Test
    void nothingComesFromElsewhere() throws IOException {
        String all = scripts()
                + Files.readString(FOLDER.resolve("page.html"))
                + Files.readString(FOLDER.resolve("page.css"));

        assertFalse(Pattern.compile("https?:|src=\"//|@import|url\\(")
                .matcher(all.replace("'http://www.w3.org/2000/svg'", ""))
                .find());
    }

    @Test
    void noTextIsEverReadAsMarkup() throws IOException {
        assertFalse(Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(|new Function")
                .matcher(scripts())
                .find());
    }

    @Test
    void theScriptsAreWrittenForOldPhones() throws IOException {
        assertFalse(Pattern.compile("=>|\\?\\.|\\?\\?|`|\\blet \\b|\\bconst \\b|\\bfetch\\(|\\basync\\b|\\.includes\\(")
                .matcher(scripts())
                .find());
    }

    @Test
    void theStyleSheetNeedsNothingThatOldPhonesLack() throws IOException {
        String css = Files.readString(FOLDER.resolve("page.css"));

        assertFalse(Pattern.compile("[ {;]gap:|[ {;]inset:|:is\\(|:where\\(|:has\\(|clamp\\(|aspect-ratio")
                .matcher(css)
                .find());
        assertTrue(css.contains("prefers-color-scheme: dark") && css.contains("prefers-reduced-motion"));
    }

    private static String scripts() throws IOException {
        return Files.readString(FOLDER.resolve("connection.js"))
                + Files.readString(FOLDER.resolve("screens.js"))
                + Files.readString(FOLDER.resolve("page.js"));
    }
}
