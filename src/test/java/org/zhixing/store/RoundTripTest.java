package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.assessment.Dossier;
import org.zhixing.work.PersonalText;

/** What goes into a store comes out of it exactly, after closing and opening too. */
class RoundTripTest {

    private static final Path NAUGHTY = Path.of("../shared/corpora/blns/blns.base64.json");

    /** What no database column can hold as it stands, and what looks like the way around that. */
    private static final List<String> AWKWARD = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "\uD800",
            "x\uDC00y",
            "\u0001",
            "\u0001\\0000",
            "\\",
            "𠮷野家",
            "e\u0301",
            "\uFFFF\uFEFF",
            "\r\n");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverChangesIsThereAfterReopening(long seed) {
        Dossiers dossiers = new Dossiers(seed, AWKWARD);
        Path file = folder.resolve("zhixing.db");
        Dossier before = dossiers.any();
        try (Store store = opened(file)) {
            store.add(Dossiers.added("a", before));
        }
        for (int change = 0; change < 12; change++) {
            Dossier after = dossiers.any();
            try (Store store = opened(file)) {
                assertEquals(before, store.read("a").dossier());
                store.save("a", before, after, "r1");
                assertEquals(after, store.read("a").dossier());
            }
            before = after;
        }
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void whatDatabasesCannotHoldComesBackExactly(String text) {
        comesBack(List.of(text));
    }

    @Test
    void everyNaughtyStringComesBackExactlyFromEveryField() throws IOException {
        assumeTrue(Files.exists(NAUGHTY), "the corpus is not here: " + NAUGHTY);
        List<String> naughty = new ArrayList<>();
        for (MatchResult match : Pattern.compile("\"([A-Za-z0-9+/=]*)\"")
                .matcher(Files.readString(NAUGHTY))
                .results()
                .toList()) {
            naughty.add(new String(Base64.getDecoder().decode(match.group(1)), StandardCharsets.UTF_8));
        }
        assertFalse(naughty.size() < 500, "only " + naughty.size() + " strings were found");
        comesBack(naughty);
    }

    @Test
    void theModelIsKeptToTheLetterAndOnce() {
        Path file = folder.resolve("zhixing.db");
        try (Store store = opened(file)) {
            store.add(Dossiers.added("a", Dossiers.empty()));
            store.add(Dossiers.added("b", Dossiers.empty()));
            assertEquals(Dossiers.PINNED.text(), store.read("b").modelText());
            assertEquals(Dossiers.PINNED.sha256(), store.read("a").modelSha256());
        }
    }

    @Test
    void namesOfAgenciesAreComparedToTheLetter() {
        try (Store store = opened(folder.resolve("zhixing.db"))) {
            for (String name : List.of("示例机构", "示例机构 ", "示例机构")) {
                store.add(Dossiers.added(name + store.cards().size(), Dossiers.saying(name)));
            }
            assertEquals(
                    2, store.cards().stream().map(CardRow::agencyId).distinct().count());
        }
    }

    static Stream<String> awkward() {
        return AWKWARD.stream();
    }

    private void comesBack(List<String> texts) {
        Path file = folder.resolve("zhixing.db");
        try (Store store = opened(file)) {
            for (int i = 0; i < texts.size(); i++) {
                store.add(Dossiers.added(String.valueOf(i), Dossiers.saying(texts.get(i))));
            }
        }
        try (Store store = opened(file)) {
            for (int i = 0; i < texts.size(); i++) {
                Dossier expected = Dossiers.saying(texts.get(i));
                Dossier read = store.read(String.valueOf(i)).dossier();
                assertEquals(expected, read, "text " + i);
                store.save(
                        String.valueOf(i),
                        read,
                        Dossiers.empty().with(read.assessment().withRatings(List.of())),
                        "");
                PersonalText logged = store.log(String.valueOf(i)).stream()
                        .filter(e -> e.kind().equals("comment"))
                        .map(LogEntry::old)
                        .findFirst()
                        .orElse(PersonalText.NONE);
                assertEquals(texts.get(i), logged.value(), "logged text " + i);
            }
        }
    }

    /** Opens a store, or makes it where none is. */
    Store opened(Path file) {
        return Store.open(file);
    }
}
