package org.zhixing.report.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.zhixing.report.paper.Drawing;
import org.zhixing.report.paper.Drawing.Anchor;
import org.zhixing.report.paper.Drawing.Point;
import org.zhixing.report.type.Line;
import org.zhixing.report.type.Piece;
import org.zhixing.report.type.Typesetter;
import org.zhixing.report.workbook.Tone;

/** Paints what stands on one sheet. */
final class Painter {

    /** How much thicker than the font's own strokes bold is where there is no bold font, in parts of the size. */
    private static final double THICKENING = 0.03;

    /** A circle out of four curves. */
    private static final double KAPPA = 0.5523;

    private final PDPageContentStream stream;
    private final PdfFonts fonts;
    private final Typesetter type;
    private final Structure.OnPage structure;

    Painter(PDPageContentStream stream, PdfFonts fonts, Typesetter type, Structure.OnPage structure) {
        this.stream = stream;
        this.fonts = fonts;
        this.type = type;
        this.structure = structure;
    }

    void paint(Sheet sheet) throws IOException {
        for (Mark mark : sheet.marks()) {
            if (mark instanceof Mark.Words words) {
                words(words);
            } else if (mark instanceof Mark.Ground ground) {
                aside(() -> {
                    stream.setNonStrokingColor(color(ground.tone()));
                    rectangle(ground.x(), ground.y(), ground.width(), ground.height());
                    stream.fill();
                });
            } else if (mark instanceof Mark.Rule rule) {
                aside(() -> rule(rule));
            } else if (mark instanceof Mark.Picture picture) {
                stream.beginMarkedContent(COSName.getPDFName(Tag.FIGURE), structure.content(picture.tag()));
                for (Drawing.Shape shape : picture.drawing().shapes()) {
                    shape(shape, picture.x(), picture.y());
                }
                stream.endMarkedContent();
            }
        }
    }

    /** What is painted. */
    @FunctionalInterface
    private interface Strokes {
        void paint() throws IOException;
    }

    /** Painted outside the structure. */
    private void aside(Strokes strokes) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        strokes.paint();
        stream.endMarkedContent();
    }

    private void words(Mark.Words words) throws IOException {
        if (words.line().pieces().isEmpty()) {
            return;
        }
        Tag tag = words.tag();
        if (tag == null) {
            aside(() -> line(words.line(), words.x(), words.y(), words.points()));
            return;
        }
        stream.beginMarkedContent(COSName.getPDFName(tag.role()), structure.content(tag));
        line(words.line(), words.x(), words.y(), words.points());
        stream.endMarkedContent();
    }

    private void line(Line line, double x, double y, double points) throws IOException {
        for (Piece piece : line.pieces()) {
            stream.saveGraphicsState();
            stream.beginText();
            stream.setFont(fonts.of(piece.face()), (float) points);
            stream.setNonStrokingColor(color(piece.ink()));
            if (piece.thickened()) {
                stream.setRenderingMode(RenderingMode.FILL_STROKE);
                stream.setStrokingColor(color(piece.ink()));
                stream.setLineWidth((float) (points * THICKENING));
            }
            stream.newLineAtOffset((float) (x + piece.x()), up(y));
            stream.showText(piece.text());
            stream.endText();
            stream.restoreGraphicsState();
        }
    }

    private void rule(Mark.Rule rule) throws IOException {
        stream.setStrokingColor(color(rule.tone()));
        stream.setLineWidth((float) rule.thickness());
        stream.moveTo((float) rule.x1(), up(rule.y1()));
        stream.lineTo((float) rule.x2(), up(rule.y2()));
        stream.stroke();
    }

    private void shape(Drawing.Shape shape, double x, double y) throws IOException {
        if (shape instanceof Drawing.Words words) {
            Line line = type.line(words.text(), words.points(), words.ink(), words.bold());
            line(line, x + start(words, line.width()), y + words.y(), words.points());
        } else if (shape instanceof Drawing.Path path) {
            path(path, x, y);
        } else if (shape instanceof Drawing.Circle circle) {
            circle(circle, x, y);
        }
    }

    /** Where words begin that hang on a place. */
    static double start(Drawing.Words words, double width) {
        return words.anchor() == Anchor.START
                ? words.x()
                : words.anchor() == Anchor.MIDDLE ? words.x() - width / 2 : words.x() - width;
    }

    private void path(Drawing.Path path, double x, double y) throws IOException {
        stream.saveGraphicsState();
        List<Point> points = path.points();
        for (int n = 0; n < points.size(); n++) {
            float px = (float) (x + points.get(n).x());
            float py = up(y + points.get(n).y());
            if (n == 0) {
                stream.moveTo(px, py);
            } else {
                stream.lineTo(px, py);
            }
        }
        if (path.closed()) {
            stream.closePath();
        }
        if (path.dashed()) {
            stream.setLineDashPattern(new float[] {3, 2.4f}, 0);
        }
        finish(path.fill(), path.line(), path.width());
        stream.restoreGraphicsState();
    }

    private void circle(Drawing.Circle circle, double left, double top) throws IOException {
        stream.saveGraphicsState();
        float x = (float) (left + circle.x());
        float y = up(top + circle.y());
        float r = (float) circle.radius();
        float k = (float) (r * KAPPA);
        stream.moveTo(x + r, y);
        stream.curveTo(x + r, y + k, x + k, y + r, x, y + r);
        stream.curveTo(x - k, y + r, x - r, y + k, x - r, y);
        stream.curveTo(x - r, y - k, x - k, y - r, x, y - r);
        stream.curveTo(x + k, y - r, x + r, y - k, x + r, y);
        stream.closePath();
        finish(circle.fill(), circle.line(), circle.width());
        stream.restoreGraphicsState();
    }

    private void finish(
            @org.jspecify.annotations.Nullable Tone fill, @org.jspecify.annotations.Nullable Tone line, double width)
            throws IOException {
        if (fill != null) {
            stream.setNonStrokingColor(color(fill));
        }
        if (line != null) {
            stream.setStrokingColor(color(line));
            stream.setLineWidth((float) width);
        }
        if (fill != null && line != null) {
            stream.fillAndStroke();
        } else if (fill != null) {
            stream.fill();
        } else {
            stream.stroke();
        }
    }

    private void rectangle(double x, double y, double width, double height) throws IOException {
        stream.addRect((float) x, up(y + height), (float) width, (float) height);
    }

    /** Sheets are measured downwards, a PDF upwards. */
    private static float up(double y) {
        return (float) (Sheet.HEIGHT - y);
    }

    private static Color color(Tone tone) {
        return new Color(tone.rgb());
    }
}
