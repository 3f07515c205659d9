package org.zhixing.report.type;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;
import org.zhixing.report.type.Face.Obstacle;
import org.zhixing.work.Language;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/**
 * The fonts that a document is set in: one for everything, its bold one where there is one, and others that help out with
 * single characters. To be closed when the document is done.
 */
public final class FontSet implements AutoCloseable {

    /** Stands for what no font has. */
    private static final List<Integer> MARKS = List.of(0x25A1, 0x3013, (int) '?');

    /** In fonts for Chinese they are as wide as a Chinese character, which tears English apart. */
    private static final String QUOTES = "“”‘’";

    private static final double NARROW = 0.7;

    /** Characters that a font for Chinese must have. */
    private static final String PROBE = "知行社会工作，。";

    private final Map<String, Path> files;
    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<Face> helping = new ArrayList<>();
    private final List<FontFile> waiting = new ArrayList<>();
    private final Set<Integer> missing = new TreeSet<>();
    private final Map<Obstacle, Set<String>> refused = new EnumMap<>(Obstacle.class);
    private final String family;
    private final boolean narrowQuotes;
    private final Face regular;
    private final @Nullable Face bold;

    private FontSet(Map<String, Path> files, Language language) {
        this.files = files;
        this.narrowQuotes = language == Language.EN;
        Face found = null;
        FontFile chosen = null;
        for (FontFile font : FontFile.CHINESE) {
            if (found == null) {
                found = open(font, font.file(), font.member())
                        .filter(face -> PROBE.codePoints().allMatch(face::has))
                        .orElse(null);
                chosen = font;
            } else {
                waiting.add(font);
            }
        }
        if (found == null || chosen == null) {
            close();
            throw none();
        }
        waiting.addAll(0, FontFile.OTHERS);
        family = chosen.family();
        regular = found;
        String boldFile = chosen.boldFile();
        String boldMember = chosen.boldMember();
        bold = boldFile == null
                ? null
                : open(chosen, boldFile, boldMember == null ? "" : boldMember).orElse(null);
    }

    /** @throws ProblemException kind STORE where no font for Chinese can be carried by a document */
    public static FontSet ofSystem(Language language) {
        return in(FontFolders.ofSystem(), language);
    }

    /** The same from folders of one's own. */
    public static FontSet in(List<Path> folders, Language language) {
        return new FontSet(FontFolders.files(folders), language);
    }

    private ProblemException none() {
        List<Problem> problems = new ArrayList<>();
        problems.add(Problem.at("", "problems.report.noFont", String.join(", ", FontFile.TO_INSTALL)));
        refused.forEach((obstacle, families) ->
                problems.add(Problem.at("", "problems.report.fontRefused." + obstacle, String.join(", ", families))));
        return new ProblemException(ProblemException.Kind.STORE, problems, null);
    }

    private Optional<Face> open(FontFile font, String name, String member) {
        Path file = files.get(name);
        if (file == null) {
            return Optional.empty();
        }
        try {
            TrueTypeFont opened = name.toLowerCase(Locale.ROOT).endsWith(".ttc") ? member(file, member) : alone(file);
            return opened == null ? Optional.empty() : Optional.of(Face.of(opened));
        } catch (Face.Unusable e) {
            refused.computeIfAbsent(e.obstacle, o -> new LinkedHashSet<>()).add(font.family());
        } catch (IOException | RuntimeException e) {
            refused.computeIfAbsent(Obstacle.DAMAGED, o -> new LinkedHashSet<>())
                    .add(font.family());
        }
        return Optional.empty();
    }

    private TrueTypeFont alone(Path file) throws IOException {
        TrueTypeFont font = name(file).endsWith(".otf")
                ? new org.apache.fontbox.ttf.OTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))
                : new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
        open.add(font);
        return font;
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** The collection's font whose name begins so; the shortest, since "Mono" and "UI" stand behind it. */
    private @Nullable TrueTypeFont member(Path file, String start) throws IOException {
        TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
        open.add(collection);
        List<String> names = new ArrayList<>();
        collection.processAllFonts(font -> {
            if (font.getName() != null && font.getName().startsWith(start)) {
                names.add(font.getName());
            }
        });
        names.sort(java.util.Comparator.comparingInt(String::length));
        return names.isEmpty() ? null : collection.getFontByName(names.get(0));
    }

    /** Such as {@code Microsoft YaHei}. */
    public String family() {
        return family;
    }

    /** The font of everything. */
    public Face regular() {
        return regular;
    }

    /** Whether bold has a font of its own; it is thickened otherwise. */
    public boolean hasBold() {
        return bold != null;
    }

    /** A character as it will be set: in which font, and as which character where no font has it. */
    public record Glyph(Face face, int point, boolean thickened) {}

    /** The character in the first font that has it; a mark where none does; nothing for what is never seen. */
    public Optional<Glyph> glyph(int point, boolean heavy) {
        int shown = point == '\t' || point == 0xA0 ? ' ' : point;
        if (narrowQuotes && QUOTES.indexOf(shown) >= 0 && regular.width(shown) > NARROW) {
            Face narrow = helper(shown, NARROW);
            if (narrow != null) {
                return Optional.of(new Glyph(narrow, shown, heavy));
            }
        }
        if (heavy && bold != null && bold.has(shown)) {
            return Optional.of(new Glyph(bold, shown, false));
        }
        if (regular.has(shown)) {
            return Optional.of(new Glyph(regular, shown, heavy));
        }
        if (unseen(shown)) {
            return Optional.empty();
        }
        Face helper = helper(shown, Double.MAX_VALUE);
        if (helper != null) {
            return Optional.of(new Glyph(helper, shown, heavy));
        }
        missing.add(shown);
        return MARKS.stream().filter(regular::has).findFirst().map(mark -> new Glyph(regular, mark, heavy));
    }

    /** Joins, variants and directions: they form what stands beside them and have no shape of their own. */
    private static boolean unseen(int point) {
        int kind = Character.getType(point);
        return kind == Character.FORMAT
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0100 && point <= 0xE01EF);
    }

    /** @param atMost how wide it may be, in parts of the size */
    private @Nullable Face helper(int point, double atMost) {
        for (Face face : helping) {
            if (face.has(point) && face.width(point) <= atMost) {
                return face;
            }
        }
        while (!waiting.isEmpty()) {
            FontFile next = waiting.remove(0);
            Optional<Face> opened = open(next, next.file(), next.member());
            if (opened.isPresent()) {
                helping.add(opened.get());
                if (opened.get().has(point) && opened.get().width(point) <= atMost) {
                    return opened.get();
                }
            }
        }
        return null;
    }

    /** What no font had so far, and what therefore stands as a mark. */
    public Set<Integer> missing() {
        return new TreeSet<>(missing);
    }

    @Override
    public void close() {
        for (AutoCloseable font : open) {
            try {
                font.close();
            } catch (Exception e) {
                // It was only read; whatever it holds goes with the program at the latest.
                continue;
            }
        }
    }
}
