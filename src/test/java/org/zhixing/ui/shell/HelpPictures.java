package org.zhixing.ui.shell;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.work.Language;

/**
 * Makes the pictures of the help anew, in both languages: {@code src/test/help-pictures}. They are the screens of the sample
 * agency in a window of moderate size, without the side bar, drawn smaller and in few colours.
 */
public final class HelpPictures {

    private static final Path FOLDER = Path.of("src/main/resources/org/zhixing/help");
    private static final List<String> SCREENS =
            List.of("overview", "rating", "alignment", "records", "drift", "raters", "audit");

    private static final double WINDOW = 1104;
    private static final double RAIL = 56;
    private static final double HEIGHT = 660;
    private static final int WIDTH = 700;
    /** As many as four bits tell apart: the package has little room. */
    private static final int COLOURS = 16;

    /** The auditor of the sample as whom the case files are read. */
    private static final String AUDITOR = "李敏";

    private HelpPictures() {}

    public static void main(String[] arguments) throws IOException {
        Platform.startup(() -> {});
        for (Language language : Language.values()) {
            Path data = Files.createTempDirectory("help-pictures");
            Tour tour = OpenSelfCheck.onFx(() -> new Tour(new Stage(), data));
            OpenSelfCheck.run(() -> {
                tour.stage.setWidth(WINDOW);
                tour.stage.setHeight(HEIGHT);
                tour.settings().language().set(language);
                tour.settings().motion().set(false);
            });
            tour.sample();
            for (String screen : SCREENS) {
                OpenSelfCheck.run(() -> tour.workspace().go(screen, null));
                tour.settle();
                if (screen.equals("audit")) {
                    OpenSelfCheck.run(() -> readAs(tour));
                }
                // What is worked out in the background has come, and nothing has the focus.
                WaitForAsyncUtils.sleep(1500, java.util.concurrent.TimeUnit.MILLISECONDS);
                OpenSelfCheck.run(() -> tour.scene().getRoot().requestFocus());
                tour.settle();
                write(picture(tour), FOLDER.resolve(language.code()).resolve(screen + ".png"));
            }
            tour.close();
        }
        Platform.exit();
    }

    private static void readAs(Tour tour) {
        Seen.below(tour.scene().getRoot()).stream()
                .filter(node -> node instanceof Button button && AUDITOR.equals(button.getText()))
                .findFirst()
                .ifPresent(node -> ((Button) node).fire());
    }

    private static BufferedImage picture(Tour tour) {
        WritableImage shot = OpenSelfCheck.onFx(() -> {
            Node root = tour.scene().getRoot();
            double scale = WIDTH / (WINDOW - RAIL);
            SnapshotParameters how = new SnapshotParameters();
            how.setTransform(Transform.scale(scale, scale));
            how.setViewport(new Rectangle2D(RAIL * scale, 0, WIDTH, Math.floor(HEIGHT * scale)));
            return root.snapshot(how, null);
        });
        int wide = Math.min(WIDTH, (int) shot.getWidth());
        int high = (int) shot.getHeight();
        BufferedImage picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                picture.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
            }
        }
        return indexed(picture, Palette.of(picture, COLOURS));
    }

    private static BufferedImage indexed(BufferedImage picture, Palette palette) {
        IndexColorModel model = palette.model();
        BufferedImage few =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY, model);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                few.getRaster().setSample(x, y, 0, palette.nearest(picture.getRGB(x, y)));
            }
        }
        return few;
    }

    private static void write(BufferedImage picture, Path file) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
