package org.zhixing.drafting;

/** Where things stand in the workbook of a model, beside its tables ({@link BookColumn.Sheet}). */
public final class ModelBook {

    /** Hidden sheets: what the workbook is of, as keys in column A and values in column B; the lists of the drop-downs. */
    public static final String IDENTITY = "_model";

    public static final String LISTS = "_lists";
    public static final String KEY_MODEL = "model";
    public static final String KEY_VERSION = "modelVersion";
    public static final String KEY_SHA256 = "modelSha256";

    /** The key of the row of {@link BookColumn.Sheet#TEXTS} that is not a text of the model. */
    public static final String NOTES = "notes";

    private ModelBook() {}
}
