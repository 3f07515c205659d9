package org.zhixing.report.word;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.zhixing.report.paper.Drawing;
import org.zhixing.report.paper.Drawing.Anchor;
import org.zhixing.report.paper.Drawing.Point;
import org.zhixing.report.type.FontSet;
import org.zhixing.report.type.Line;
import org.zhixing.report.type.Piece;
import org.zhixing.report.type.Typesetter;
import org.zhixing.report.workbook.Tone;

/** A drawing as a picture of dots, four to a point, which word processors of every make show alike. */
final class Raster {

    private static final double SCALE = 4;
    private static final double THICKENING = 0.03;

    private final Typesetter type;

    Raster(FontSet fonts) {
        this.type = new Typesetter(fonts);
    }

    /** @return a PNG */
    byte[] png(Drawing drawing) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.width() * SCALE),
                (int) Math.ceil(drawing.height() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(SCALE, SCALE);
        drawing.shapes().forEach(shape -> paint(shape, canvas));
        canvas.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void paint(Drawing.Shape shape, Graphics2D canvas) {
        if (shape instanceof Drawing.Words words) {
            words(words, canvas);
        } else if (shape instanceof Drawing.Path path) {
            BasicStroke stroke = path.dashed()
                    ? new BasicStroke(
                            (float) path.width(),
                            BasicStroke.CAP_BUTT,
                            BasicStroke.JOIN_MITER,
                            10,
                            new float[] {3, 2.4f},
                            0)
                    : new BasicStroke((float) path.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
            fill(outline(path.points(), path.closed()), path.fill(), path.line(), stroke, canvas);
        } else if (shape instanceof Drawing.Circle circle) {
            double r = circle.radius();
            fill(
                    new Ellipse2D.Double(circle.x() - r, circle.y() - r, 2 * r, 2 * r),
                    circle.fill(),
                    circle.line(),
                    new BasicStroke((float) circle.width()),
                    canvas);
        }
    }

    private static Path2D outline(List<Point> points, boolean closed) {
        Path2D outline = new Path2D.Double();
        for (int n = 0; n < points.size(); n++) {
            if (n == 0) {
                outline.moveTo(points.get(n).x(), points.get(n).y());
            } else {
                outline.lineTo(points.get(n).x(), points.get(n).y());
            }
        }
        if (closed) {
            outline.closePath();
        }
        return outline;
    }

    private static void fill(
            java.awt.Shape outline, @Nullable Tone fill, @Nullable Tone line, BasicStroke stroke, Graphics2D canvas) {
        if (fill != null) {
            canvas.setColor(new Color(fill.rgb()));
            canvas.fill(outline);
        }
        if (line != null) {
            canvas.setColor(new Color(line.rgb()));
            canvas.setStroke(stroke);
            canvas.draw(outline);
        }
    }

    private void words(Drawing.Words words, Graphics2D canvas) {
        Line line = type.line(words.text(), words.points(), words.ink(), words.bold());
        double start = words.anchor() == Anchor.START
                ? words.x()
                : words.anchor() == Anchor.MIDDLE ? words.x() - line.width() / 2 : words.x() - line.width();
        canvas.setColor(new Color(words.ink().rgb()));
        for (Piece piece : line.pieces()) {
            double x = start + piece.x();
            for (int i = 0; i < piece.text().length(); ) {
                int point = piece.text().codePointAt(i);
                i += Character.charCount(point);
                AffineTransform place = AffineTransform.getTranslateInstance(x, words.y());
                place.scale(words.points(), -words.points());
                java.awt.Shape glyph = place.createTransformedShape(piece.face().outline(point));
                canvas.fill(glyph);
                if (piece.thickened()) {
                    canvas.setStroke(new BasicStroke((float) (words.points() * THICKENING)));
                    canvas.draw(glyph);
                }
                x += piece.face().width(point) * words.points();
            }
        }
    }
}
