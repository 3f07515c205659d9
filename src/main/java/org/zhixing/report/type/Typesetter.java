package org.zhixing.report.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.report.paper.Run;
import org.zhixing.report.workbook.Tone;

/**
 * Breaks words into lines. Punctuation never begins a line and an opening bracket never ends one; words of letters stay whole
 * as long as they fit; what is longer than a line is broken where it must be.
 */
public final class Typesetter {

    private static final double SLACK = 1e-6;

    private final FontSet fonts;

    public Typesetter(FontSet fonts) {
        this.fonts = fonts;
    }

    /** One character with its look; {@code glyph} null for one that is never seen. */
    private record Atom(int point, FontSet.@Nullable Glyph glyph, Tone ink, double width) {}

    /** @return at least one line, which may be empty */
    public List<Line> lines(List<Run> runs, double points, double room) {
        List<Line> lines = new ArrayList<>();
        List<Atom> paragraph = new ArrayList<>();
        for (Run run : runs) {
            for (int i = 0; i < run.text().length(); ) {
                int point = run.text().codePointAt(i);
                i += Character.charCount(point);
                if (point == '\n') {
                    fill(paragraph, room, lines);
                    paragraph.clear();
                } else {
                    paragraph.add(atom(point, run, points));
                }
            }
        }
        fill(paragraph, room, lines);
        return lines;
    }

    /** Words on a line of their own. */
    public Line line(String text, double points, Tone ink, boolean bold) {
        return lines(List.of(new Run(text.replace('\n', ' '), ink, bold)), points, Double.MAX_VALUE)
                .get(0);
    }

    private Atom atom(int point, Run run, double points) {
        Optional<FontSet.Glyph> glyph = fonts.glyph(point, run.bold());
        return new Atom(
                point,
                glyph.orElse(null),
                run.ink(),
                glyph.map(g -> g.face().width(g.point()) * points).orElse(0.0));
    }

    private static void fill(List<Atom> atoms, double room, List<Line> lines) {
        int start = 0;
        int lastBreak = 0;
        double used = 0;
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (i > start && Breaks.between(atoms.get(i - 1).point(), atom.point())) {
                lastBreak = i;
            }
            // Blanks may hang over the end of a line, where nobody sees them.
            while (used + atom.width() > room + SLACK && atom.point() != ' ' && i > start) {
                int end = lastBreak > start ? lastBreak : i;
                lines.add(line(atoms.subList(start, end)));
                start = end;
                lastBreak = end;
                used = 0;
                for (int k = start; k < i; k++) {
                    used += atoms.get(k).width();
                }
            }
            used += atom.width();
        }
        lines.add(line(atoms.subList(start, atoms.size())));
    }

    private static Line line(List<Atom> atoms) {
        int end = atoms.size();
        while (end > 0 && atoms.get(end - 1).point() == ' ') {
            end--;
        }
        List<Piece> pieces = new ArrayList<>();
        double x = 0;
        int from = 0;
        for (int i = 1; i <= end; i++) {
            if (i == end || !alike(atoms.get(from), atoms.get(i))) {
                FontSet.Glyph look = atoms.get(from).glyph();
                if (look != null) {
                    Piece piece = piece(atoms.subList(from, i), look, x);
                    x += piece.width();
                    pieces.add(piece);
                }
                from = i;
            }
        }
        return new Line(pieces, x);
    }

    private static boolean alike(Atom a, Atom b) {
        FontSet.Glyph first = a.glyph();
        FontSet.Glyph second = b.glyph();
        if (first == null || second == null) {
            return first == null && second == null;
        }
        return first.face() == second.face() && first.thickened() == second.thickened() && a.ink() == b.ink();
    }

    private static Piece piece(List<Atom> atoms, FontSet.Glyph look, double x) {
        StringBuilder text = new StringBuilder();
        double width = 0;
        for (Atom atom : atoms) {
            FontSet.Glyph glyph = atom.glyph();
            if (glyph != null) {
                text.appendCodePoint(glyph.point());
                width += atom.width();
            }
        }
        return new Piece(
                text.toString(), look.face(), look.thickened(), atoms.get(0).ink(), x, width);
    }
}
