package org.zhixing.report.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** One font of this computer, opened. */
public final class Face {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    private Face(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        // Ligatures would make other words of what is read back, and of other widths than measured.
        font.setEnableGsub(false);
    }

    /** Why a font cannot be carried by a document. */
    public enum Obstacle {
        /** Its maker does not allow it. */
        NOT_PERMITTED,
        /** Its outlines are of the kind (CFF) that cannot be cut down to what is used. */
        OUTLINES,
        DAMAGED
    }

    /** @throws Unusable where no document may or can carry the font */
    static Face of(TrueTypeFont font) throws Unusable {
        try {
            if (font.getTableMap().get("glyf") == null || font.getTableMap().get("loca") == null) {
                throw new Unusable(Obstacle.OUTLINES);
            }
            OS2WindowsMetricsTable rights = font.getOS2Windows();
            if (rights != null && !carriable(rights.getFsType())) {
                throw new Unusable(Obstacle.NOT_PERMITTED);
            }
            return new Face(font);
        } catch (IOException | RuntimeException e) {
            throw new Unusable(Obstacle.DAMAGED);
        }
    }

    /** Bits 1, 8 and 9 of the embedding rights forbid it: restricted, not in part, bitmaps only. */
    static boolean carriable(int rights) {
        boolean restricted = (rights & 0xF) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
        return !restricted
                && (rights & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) == 0
                && (rights & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) == 0;
    }

    /** A font that no document may or can carry. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        final Obstacle obstacle;

        Unusable(Obstacle obstacle) {
            this.obstacle = obstacle;
        }
    }

    public TrueTypeFont font() {
        return font;
    }

    public boolean has(int point) {
        return glyph(point) != 0;
    }

    /** The number of a character's glyph; 0 where there is none. */
    public int glyph(int point) {
        return characters.getGlyphId(point);
    }

    /** The characters that are drawn alike, this one among them; ascending. */
    public List<Integer> sharing(int point) {
        List<Integer> sharing = characters.getCharCodes(glyph(point));
        return sharing == null ? List.of(point) : sharing.stream().sorted().toList();
    }

    /** How wide a character is, in parts of the size of type. */
    public double width(int point) {
        try {
            return font.getAdvanceWidth(glyph(point)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of a character at one point of size, upwards from the line it stands on. */
    public GeneralPath outline(int point) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(glyph(point));
            GeneralPath path = new GeneralPath();
            // A blank has no outline.
            if (glyph != null) {
                path.append(glyph.getPath(), false);
                path.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
