package org.zhixing.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.zhixing.work.Language;

/** All pages of the help in one language, in reading order. Immutable. */
public final class HelpBook {

    /** Where a reader begins. */
    public static final String FIRST = "first-report";

    private final Language language;
    private final List<HelpPage> pages;

    private HelpBook(Language language, List<HelpPage> pages) {
        this.language = language;
        this.pages = List.copyOf(pages);
    }

    public static HelpBook in(Language language) {
        List<HelpPage> pages = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            for (String id : chapter.pages()) {
                pages.add(PageText.read(id, text(language, id)));
            }
        }
        return new HelpBook(language, pages);
    }

    private static String text(Language language, String id) {
        try (InputStream in = open(language, id + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Language language, String name) {
        return Objects.requireNonNull(HelpBook.class.getResourceAsStream(language.code() + "/" + name), name);
    }

    public List<HelpPage> pages() {
        return pages;
    }

    public Optional<HelpPage> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** The page of that id, else of that title, else the only one whose title holds these words. */
    public Optional<HelpPage> about(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        Optional<HelpPage> exact = pages.stream()
                .filter(page -> page.id().equals(wanted)
                        || page.title().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
        if (exact.isPresent() || wanted.isEmpty()) {
            return exact;
        }
        List<HelpPage> near = pages.stream()
                .filter(page -> page.title().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** The bytes of a picture; the reader closes the stream. */
    public InputStream picture(Block.Picture picture) {
        return open(language, picture.name());
    }
}
