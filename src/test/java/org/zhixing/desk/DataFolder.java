package org.zhixing.desk;

import java.nio.file.Path;
import org.zhixing.documents.ModelReader;

/** A data folder of its own for a test: data file, models and drafts; nothing of this user's is touched. */
public final class DataFolder {

    private DataFolder() {}

    public static Desk open(Path folder) {
        return Desk.open(folder.resolve("zhixing.db"), models(folder));
    }

    /** The models that come with the program, and those that the folder holds. */
    public static ModelLibrary models(Path folder) {
        return new ModelLibrary(ModelReader::read, ShippedModels.all(), folder.resolve("assessment-models"));
    }
}
