package org.zhixing.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** Lets files be dropped on a region, which says so by its looks while they hang over it. */
public final class FileDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drag-over");

    private final Predicate<File> wanted;

    /** @param dropped is given the files, folders left out; never none */
    public FileDrop(Region target, Consumer<List<Path>> dropped) {
        this(target, File::isFile, dropped);
    }

    /**
     * @param wanted asked for each file and folder
     * @param dropped is given those that are wanted; never none
     */
    public FileDrop(Region target, Predicate<File> wanted, Consumer<List<Path>> dropped) {
        this.wanted = wanted;
        target.setOnDragOver(event -> {
            if (!files(event.getDragboard()).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.setOnDragEntered(event -> target.pseudoClassStateChanged(
                OVER, !files(event.getDragboard()).isEmpty()));
        target.setOnDragExited(event -> target.pseudoClassStateChanged(OVER, false));
        target.setOnDragDropped(event -> {
            List<Path> files = files(event.getDragboard());
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                dropped.accept(files);
            }
        });
    }

    private List<Path> files(Dragboard board) {
        return board.getFiles().stream().filter(wanted).map(File::toPath).toList();
    }
}
