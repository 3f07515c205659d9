package org.zhixing.ui.common;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Draws every control and chart in each theme and text size into pictures, for people to look at. Arguments: the folder
 * for the pictures, then optionally the theme and the text size in per cent.
 */
public final class Gallery {

    private static final List<String> THEMES = List.of("light", "dark", "contrast");

    private Gallery() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        List<String> themes = arguments.length > 1 ? List.of(arguments[1]) : THEMES;
        int percent = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100;
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                Files.createDirectories(folder);
                for (String theme : themes) {
                    draw(new GallerySheet(), theme, percent, folder.resolve(theme + "-" + percent + "-controls.png"));
                    draw(new GalleryCharts(), theme, percent, folder.resolve(theme + "-" + percent + "-charts.png"));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void draw(Region content, String theme, int percent, Path picture) throws IOException {
        content.setPadding(new javafx.geometry.Insets(16));
        Scene scene = new Scene(content, 1280, 1000);
        Dress.apply(scene, theme, percent, List.of());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        content.applyCss();
        stage.setHeight(Math.ceil(content.prefHeight(1280)));
        stage.setWidth(1280);
        content.resize(1280, content.prefHeight(1280));
        content.layout();
        write(content.snapshot(null, null), picture);
        stage.hide();
    }

    /** Pixel by pixel, so that the gallery needs no bridge between the two toolkits. */
    private static void write(WritableImage image, Path picture) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        PixelReader pixels = image.getPixelReader();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        ImageIO.write(copy, "png", picture.toFile());
    }
}
