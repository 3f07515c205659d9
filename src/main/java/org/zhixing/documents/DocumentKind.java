package org.zhixing.documents;

import org.zhixing.work.ProblemException;
import tools.jackson.databind.JsonNode;

/** What a JSON document is, by its own members. */
public enum DocumentKind {
    /** A self-check with its answers. */
    ASSESSMENT,
    /** A model, of a self-check or of an audit. */
    MODEL,
    /** Figures that agencies hand over for the view of several. */
    BUNDLE,
    /** JSON of another kind. */
    OTHER;

    /**
     * What the text is; nothing is checked beyond that.
     *
     * @throws ProblemException (INPUT) when it is not JSON
     */
    public static DocumentKind of(String text, String name) {
        JsonNode root = StrictJson.parse(text, name);
        if (root.has("format")) {
            return BundleForm.FORMAT.equals(root.path("format").stringValue("")) ? BUNDLE : OTHER;
        }
        if (root.has("ratings") && root.has("period")) {
            return ASSESSMENT;
        }
        boolean named = root.has("id") && root.has("version");
        return named && (root.has("scale") || root.has("items")) ? MODEL : OTHER;
    }
}
