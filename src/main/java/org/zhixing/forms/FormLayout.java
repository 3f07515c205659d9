package org.zhixing.forms;

/**
 * Where things stand in a form's workbook. The writer keeps to it; the reader hopes for it and finds its way by ids and
 * headers where somebody sorted, moved or saved the form with another program.
 */
public final class FormLayout {

    /** Names of the sheets; the hidden ones carry ids and the lists of the drop-downs. Never translated. */
    public static final String ANSWERS = "answers";

    public static final String CELLS = "cells";
    public static final String VALIDITY = "validity";
    public static final String LISTS = "_lists";
    public static final String IDENTITY = "_form";

    /** Keys in column A of the identity sheet, values in column B. */
    public static final String KEY_FORM = "form";

    public static final String KEY_MODEL = "model";
    public static final String KEY_MODEL_VERSION = "modelVersion";
    public static final String KEY_MODEL_SHA256 = "modelSha256";
    public static final String KEY_ASSESSMENT = "assessment";
    public static final String KEY_ROLE = "role";
    public static final String KEY_RATER = "rater";
    public static final String KEY_LANGUAGE = "language";

    private FormLayout() {}
}
