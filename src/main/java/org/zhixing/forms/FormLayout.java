package org.zhixing.forms;

/**
 * Where things stand in a form's workbook. The writer keeps to it; the reader hopes for it and finds its way by ids and
 * heads where somebody sorted, moved or saved the form with another program.
 *
 * <p>Sheets that people see carry names in their language ({@link FormSheet#title}, the cover before them); a table is known
 * by its heads and a row by its id, never by a sheet's name or a row's number. The
 * form's id stands on the identity sheet, among the workbook's own properties, and in sight in the first row of the cover
 * and of every table.
 */
public final class FormLayout {

    /** Hidden sheets: what the form is, and the lists of the drop-downs. Never translated. */
    public static final String IDENTITY = "_form";

    public static final String LISTS = "_lists";

    /** A property of the workbook (of those that people may define) that carries the form's id. */
    public static final String PROPERTY = "zhixing.form";

    /** Keys in column A of the identity sheet, values in column B, all as texts. Absent ones have no row. */
    public static final String KEY_FORM = "form";

    public static final String KEY_MODEL = "model";
    public static final String KEY_MODEL_VERSION = "modelVersion";
    public static final String KEY_MODEL_SHA256 = "modelSha256";
    public static final String KEY_ASSESSMENT = "assessment";

    /** The role's letter. */
    public static final String KEY_ROLE = "role";

    public static final String KEY_RATER = "rater";

    /** {@code zh} or {@code en}. */
    public static final String KEY_LANGUAGE = "language";

    /**
     * Where on the cover somebody may write a code name of their own, with its sheet, such as {@code 填写说明!$B$6}: only on a
     * form for anybody, whose copies all carry the same id. The label stands left of it ({@code forms.fact.codeName}).
     */
    public static final String KEY_CODE_NAME = "codeNameAt";

    /** Id of the session: only on a form of a workshop. */
    public static final String KEY_SESSION = "session";

    /** With a number behind it, the id of the case that goes by this number on the form. */
    public static final String KEY_CASE = "case.";

    private FormLayout() {}
}
