package org.zhixing.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.zhixing.documents.ModelReader;
import org.zhixing.documents.TextFile;
import org.zhixing.model.PinnedModel;

/** The good documents that a fuzzer begins with. */
final class Bases {

    /** A model of a few indicators, since the whole one takes many times as long to read. */
    static final String MODEL_TEXT = text("model.json");

    static final PinnedModel MODEL = ModelReader.read(MODEL_TEXT, "model.json");

    private Bases() {}

    static String text(String name) {
        try (InputStream in = Bases.class.getResourceAsStream("bases/" + name)) {
            return TextFile.decode(in.readAllBytes(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EditedJson edited(String name) {
        return new EditedJson(List.of(text(name)));
    }
}
