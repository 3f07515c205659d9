package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhixing.drafting.ModelChange;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Models and drafts as texts, by the shipped model and seeded changes to it. */
class ModelWriterTest {

    private static final int CHANGES = 150;

    @Test
    void theShippedModelIsWrittenAsItsFileHasIt() {
        assertEquals(ShippedModel.pinned().text(), ModelWriter.write(ShippedModel.read(), List.of()));
    }

    @Test
    void whateverIsChangedIsReadBackTheSameAndTold() {
        Random random = new Random(20261126);
        int understood = 0;
        for (int i = 0; i < CHANGES; i++) {
            ObjectNode tree = ModelTree.of(ShippedModel.read());
            changeOneLeaf(tree, random);
            AssessmentModel changed;
            try {
                changed = ModelBinding.bind(tree, "");
            } catch (ProblemException noModelAtAll) {
                continue;
            }
            understood++;
            String text = ModelWriter.write(changed, List.of());
            assertEquals(changed, ModelBinding.bind(StrictJson.parse(text, ""), ""), text);
            boolean onlyIds = changed.withVersion("1.0.0").equals(ShippedModel.read())
                    || !changed.id().equals(ShippedModel.read().id());
            assertEquals(
                    onlyIds,
                    ModelDifference.between(ShippedModel.read(), changed).nothing(),
                    () -> ModelDifference.between(ShippedModel.read(), changed).toString());
            assertDraftKept(changed);
        }
        assertTrue(understood > CHANGES / 2, "most changes leave something that can be bound: " + understood);
    }

    private static void assertDraftKept(AssessmentModel changed) {
        ModelDraft draft = new ModelDraft(
                "d", ShippedModel.pinned(), changed.withVersion("1.0.0"), new Text("甲", ""), true, Set.of());
        assertEquals(draft, DraftDocument.read(DraftDocument.write(draft), "d"));
    }

    @Test
    void changesComeBackAndAreNoPartOfTheModel() {
        List<ModelChange> changes = List.of(
                new ModelChange("1.1.0", "annual-self-check 1.0.1", false, new Text("加一题", "One more")),
                new ModelChange("1.0.1", "annual-self-check 1.0.0", true, null));
        AssessmentModel model = ShippedModel.read().withVersion("1.1.0");
        PinnedModel read = ModelReader.read(ModelWriter.write(model, changes), "");
        assertEquals(model, read.model());
        assertEquals(changes, ModelReader.changes(read));
        assertEquals(List.of(), ModelReader.changes(ShippedModel.pinned()));
        assertNotEquals(ShippedModel.pinned().sha256(), read.sha256());
    }

    @Test
    void aFileThatIsNoDraftIsRefusedWhateverItHolds() {
        String good = DraftDocument.write(ModelDraft.of("d", ShippedModel.pinned(), Set.of()));
        List<String> wrong = new ArrayList<>(List.of(
                "",
                "null",
                "[]",
                "{}",
                "\"text\"",
                "{\"zhixingModelDraft\": 2}",
                ShippedModel.pinned().text(),
                good.replace("\"zhixingModelDraft\"", "\"other\""),
                good.replaceFirst("\"id\" : \"d\"", "\"id\" : 7"),
                good.replaceFirst("\"zh\" : \"\"", "\"zh\" : null"),
                good.replaceFirst("\"zh\" : \"需求预估\"", "\"zh\" : null"),
                good.replaceFirst("\"zh\" : \"需求预估\",", ""),
                good.replaceFirst("\"zh\" : \"需求预估\"", "\"zh\" : [ ]"),
                good.replaceFirst("\"weight\" : 3.0", "\"weight\" : 1e300"),
                good.replaceFirst("\"weight\" : 3.0", "\"weight\" : null"),
                good.replaceFirst("\"roles\" : \\[ \"D\"", "\"roles\" : [ \"Q\""),
                good.replaceFirst("\"version\" : \"1.0.0\"", "\"version\" : \"2.0.0\""),
                good.replaceFirst("\"dimensions\"", "\"dimension\"")));
        for (int at = 1; at < good.length(); at += good.length() / 20) {
            wrong.add(good.substring(0, at));
        }
        for (String text : wrong) {
            assertNotEquals(good, text);
            assertThrows(
                    ProblemException.class,
                    () -> DraftDocument.read(text, "d"),
                    () -> text.substring(0, Math.min(300, text.length())));
        }
    }

    /** A leaf somewhere in the tree becomes another of its kind. */
    private static void changeOneLeaf(ObjectNode tree, Random random) {
        JsonNode node = tree;
        while (true) {
            List<JsonNode> inside = new ArrayList<>();
            node.forEach(inside::add);
            int at = random.nextInt(Math.max(1, inside.size()));
            JsonNode child = inside.isEmpty() ? null : inside.get(at);
            if (child == null) {
                return;
            } else if (child.isContainer() && !child.isEmpty()) {
                node = child;
            } else if (node instanceof ArrayNode array) {
                array.set(at, other(child, random));
                return;
            } else if (node instanceof ObjectNode object) {
                object.set(List.copyOf(object.propertyNames()).get(at), other(child, random));
                return;
            }
        }
    }

    private static JsonNode other(JsonNode leaf, Random random) {
        if (leaf.isBoolean()) {
            return StrictJson.parse(String.valueOf(!leaf.booleanValue()), "");
        } else if (leaf.isIntegralNumber()) {
            return StrictJson.parse(String.valueOf(leaf.intValue() + 1), "");
        } else if (leaf.isNumber()) {
            return StrictJson.parse(String.valueOf(leaf.doubleValue() + random.nextDouble()), "");
        } else if (leaf.isString()) {
            return StringNode.valueOf(random.nextInt(4) == 0 ? "" : leaf.stringValue() + "“\\改\"\n\t😀");
        }
        return leaf;
    }
}
