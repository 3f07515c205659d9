package org.zhixing.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** The help is whole in both languages, and says of the program what is so. */
class HelpPagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/zhixing/help");
    private static final Path MESSAGES = Path.of("src/main/resources/org/zhixing/messages");

    /** The package may only grow so far. */
    private static final long LARGEST_PICTURE = 60 * 1024;

    private static final long ALL_PICTURES = 1024 * 1024;

    /** A screen or two. */
    private static final int LONGEST_ZH = 900;

    private static final int LONGEST_EN = 2600;

    private static List<String> files(Language language, String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(language.code()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<List<Span>> lines(HelpPage page) {
        return page.blocks().stream().flatMap(block -> {
            if (block instanceof Block.Paragraph paragraph) {
                return Stream.of(paragraph.spans());
            }
            return block instanceof Block.Points points ? points.items().stream() : Stream.of();
        });
    }

    private static List<Block.Picture> pictures(HelpPage page) {
        return page.blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsInAChapterAndEveryPageOfAChapterIsThere(Language language) throws IOException {
        List<String> ids =
                Arrays.stream(Chapter.values()).flatMap(c -> c.pages().stream()).toList();

        assertEquals(
                ids, HelpBook.in(language).pages().stream().map(HelpPage::id).toList());
        assertEquals(ids.stream().map(id -> id + ".md").sorted().toList(), files(language, ".md"));
    }

    @Test
    void bothLanguagesSayTheSameThingsInTheSameOrder() {
        List<HelpPage> english = HelpBook.in(Language.EN).pages();
        List<String> other = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            HelpPage chinese = HelpBook.in(Language.ZH).pages().get(i);
            if (!shape(chinese).equals(shape(english.get(i)))) {
                other.add(chinese.id() + "\n" + shape(chinese) + "\n" + shape(english.get(i)));
            }
        }

        assertEquals(List.of(), other);
    }

    /** Its parts, and for each the pages that it leads to and the keys that it names. */
    private static List<String> shape(HelpPage page) {
        return page.blocks().stream()
                .map(block -> {
                    if (block instanceof Block.Picture picture) {
                        return picture.name();
                    }
                    List<List<Span>> lines = block instanceof Block.Paragraph paragraph
                            ? List.of(paragraph.spans())
                            : block instanceof Block.Points points ? points.items() : List.of();
                    return block.getClass().getSimpleName()
                            + lines.size()
                            + lines.stream()
                                    .flatMap(List::stream)
                                    .filter(span -> span instanceof Span.Link || span instanceof Span.Key)
                                    .map(span -> span instanceof Span.Link link ? link.page() : span.text())
                                    .sorted()
                                    .toList();
                })
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsToAPageAndEveryPictureIsThereAndUsed(Language language) throws IOException {
        HelpBook book = HelpBook.in(language);
        Set<String> broken = new TreeSet<>();
        Set<String> shown = new TreeSet<>();
        for (HelpPage page : book.pages()) {
            lines(page)
                    .flatMap(List::stream)
                    .filter(span -> span instanceof Span.Link link
                            && book.page(link.page()).isEmpty())
                    .forEach(span -> broken.add(page.id() + " " + span));
            for (Block.Picture picture : pictures(page)) {
                shown.add(picture.name());
                assertTrue(picture.words().length() > 10, picture.toString());
                try (InputStream in = book.picture(picture)) {
                    assertEquals(700, ImageIO.read(in).getWidth(), picture.name());
                }
            }
        }

        assertEquals(Set.of(), broken);
        assertEquals(shown, new TreeSet<>(files(language, ".png")));
    }

    @Test
    void picturesAreSmall() throws IOException {
        long all = 0;
        for (Language language : Language.values()) {
            for (String name : files(language, ".png")) {
                long size = Files.size(FOLDER.resolve(language.code()).resolve(name));
                assertTrue(size <= LARGEST_PICTURE, name + " " + size);
                all += size;
            }
        }

        assertTrue(all <= ALL_PICTURES, all + " bytes");
    }

    /** Words that stand out name what can be seen in the program. */
    @ParameterizedTest
    @EnumSource
    void whatStandsOutIsCalledSoInTheProgram(Language language) throws IOException {
        Set<String> texts = texts(language);
        Set<String> unknown = new TreeSet<>();
        for (HelpPage page : HelpBook.in(language).pages()) {
            lines(page)
                    .flatMap(List::stream)
                    .filter(span -> span instanceof Span.Strong && !texts.contains(span.text()))
                    .forEach(span -> unknown.add(page.id() + " " + span.text()));
        }

        assertEquals(Set.of(), unknown);
    }

    private static Set<String> texts(Language language) throws IOException {
        Set<String> texts = new TreeSet<>();
        for (String area : Messages.AREAS) {
            Properties bundle = new Properties();
            try (var in = Files.newBufferedReader(MESSAGES.resolve(area + "_" + language.code() + ".properties"))) {
                bundle.load(in);
            }
            bundle.values().forEach(text -> texts.add(text.toString()));
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void pagesAreShortWarmAndWithoutMarksOfTheFormat(Language language) {
        Pattern harsh = Pattern.compile(
                "造假|违规|不合格|落后|警告|失败|请注意|您|[!！]|(?i)\\b(?:fraud|fake|violation|failed|warning:|bad agency)\\b");
        Pattern marks = Pattern.compile("\\*\\*|`|]\\(|^#|^- ");
        List<String> wrong = new ArrayList<>();
        for (HelpPage page : HelpBook.in(language).pages()) {
            String words = page.lines().stream().collect(Collectors.joining("\n"));
            if (words.length() > (language == Language.ZH ? LONGEST_ZH : LONGEST_EN)) {
                wrong.add(page.id() + " is long: " + words.length());
            }
            page.lines().stream()
                    .filter(line ->
                            harsh.matcher(line).find() || marks.matcher(line).find())
                    .forEach(line -> wrong.add(page.id() + ": " + line));
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void chineseHasItsOwnPunctuationAndASpaceBesideLatinWords() {
        Pattern narrow =
                Pattern.compile("\\p{IsHan}[,;:?()]|[,;:?()]\\p{IsHan}|\\p{IsHan}[A-Za-z0-9]|[A-Za-z0-9]\\p{IsHan}");
        List<String> wrong = HelpBook.in(Language.ZH).pages().stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> narrow.matcher(line).find())
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void englishHasNoChinese() {
        assertEquals(
                List.of(),
                HelpBook.in(Language.EN).pages().stream()
                        .flatMap(page -> page.lines().stream())
                        .filter(line -> line.codePoints().anyMatch(Character::isIdeographic))
                        .toList());
    }

    @Test
    void aPageIsFoundByIdByTitleAndByAPartOfItThatNoOtherHas() {
        HelpBook book = HelpBook.in(Language.EN);

        assertEquals("drift", book.about("Drift").orElseThrow().id());
        assertEquals("whatif", book.about("what if").orElseThrow().id());
        assertEquals("evidence", book.about("count as 2").orElseThrow().id());
        assertTrue(book.about("the").isEmpty());
        assertTrue(book.about(" ").isEmpty());
    }
}
