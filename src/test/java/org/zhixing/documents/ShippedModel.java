package org.zhixing.documents;

import java.nio.file.Path;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;

/** The annual self-check as shipped, for tests. */
public final class ShippedModel {

    public static final Path FILE = Path.of("assessment-models/annual-self-check/model.json");

    private ShippedModel() {}

    public static AssessmentModel read() {
        return pinned().model();
    }

    public static PinnedModel pinned() {
        return ModelReader.read(TextFile.read(FILE), FILE.toString());
    }
}
