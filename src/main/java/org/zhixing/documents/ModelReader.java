package org.zhixing.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.zhixing.drafting.ModelChange;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Text;
import tools.jackson.databind.JsonNode;

/** Reads assessment models: strictly, by their published schema, then by meaning. */
public final class ModelReader {
    /** The key under which a text says what came with each version; the model itself does not hold it. */
    static final String CHANGES = "changes";

    private ModelReader() {}

    /**
     * The model that the text says, pinned to the text and its SHA-256.
     *
     * @param text the exact text of the file
     * @param name what the file is called in problems; may be empty
     * @throws ProblemException (INPUT) with every problem found, each with its JSON pointer
     */
    public static PinnedModel read(String text, String name) {
        JsonNode tree = StrictJson.parse(text, name);
        Findings findings = new Findings(name);
        ModelCheck.check(Place.root(tree), findings);
        PublishedSchema.MODEL.check(tree, findings);
        findings.refuseIfAny();
        return new PinnedModel(ModelBinding.bind(tree, name), text, sha256(text));
    }

    /** What came with each version of the model, the newest first; empty where the text does not say. */
    public static List<ModelChange> changes(PinnedModel pinned) {
        List<ModelChange> changes = new ArrayList<>();
        for (Place change : Place.root(StrictJson.parse(pinned.text(), "")).items(CHANGES)) {
            Place notes = change.get("notes");
            changes.add(new ModelChange(
                    String.valueOf(change.text("version")),
                    String.valueOf(change.text("from")),
                    change.isTrue("anchorsReworded"),
                    notes.given()
                            ? new Text(String.valueOf(notes.text("zh")), String.valueOf(notes.text("en")))
                            : null));
        }
        return List.copyOf(changes);
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
