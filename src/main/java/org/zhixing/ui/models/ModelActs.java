package org.zhixing.ui.models;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.zhixing.audit.AuditModel;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.model.PinnedModel;

/**
 * What can be done on the list of models.
 *
 * @param export asks where to, from the node that was pressed
 * @param compare the older version, then the newer
 */
record ModelActs(
        Consumer<PinnedModel> read,
        Consumer<PinnedModel> copy,
        BiConsumer<PinnedModel, Node> export,
        BiConsumer<PinnedModel, PinnedModel> compare,
        Consumer<ModelDrafts.Card> resume,
        Consumer<ModelDrafts.Card> discard,
        Consumer<AuditModel> readAudit) {}
