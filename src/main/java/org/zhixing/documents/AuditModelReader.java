package org.zhixing.documents;

import org.zhixing.audit.AuditModel;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.work.ProblemException;
import tools.jackson.databind.JsonNode;

/** Reads models of the case-file audit: strictly, by their published schema, then by meaning. */
public final class AuditModelReader {

    private AuditModelReader() {}

    /**
     * Whether a text has the shape of such a model rather than of a self-check's: items, and no dimensions.
     *
     * @throws ProblemException (INPUT) when it is no JSON
     */
    public static boolean understands(String text, String name) {
        JsonNode tree = StrictJson.parse(text, name);
        return tree.has("items") && !tree.has("dimensions");
    }

    /**
     * The model that the text says, pinned to the text and its SHA-256.
     *
     * @param text the exact text of the file
     * @param name what the file is called in problems; may be empty
     * @throws ProblemException (INPUT) with every problem found, each with its JSON pointer
     */
    public static PinnedAuditModel read(String text, String name) {
        JsonNode tree = StrictJson.parse(text, name);
        Findings findings = new Findings(name);
        AuditModelCheck.check(Place.root(tree), findings);
        PublishedSchema.AUDIT_MODEL.check(tree, findings);
        findings.refuseIfAny();
        return new PinnedAuditModel(ModelBinding.bind(tree, name, AuditModel.class), text, ModelReader.sha256(text));
    }
}
