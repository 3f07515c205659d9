package org.zhixing.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.zhixing.drafting.ModelDraft;

/** What a draft was before each edit of this run, and what it was before each edit taken back. */
final class DraftHistory {
    private static final int MOST = 500;

    private final Deque<ModelDraft> undo = new ArrayDeque<>();
    private final Deque<ModelDraft> redo = new ArrayDeque<>();

    void edited(ModelDraft before) {
        undo.push(before);
        redo.clear();
        if (undo.size() > MOST) {
            undo.removeLast();
        }
    }

    /** Null where there is nothing to take back. */
    @Nullable
    ModelDraft back(ModelDraft now) {
        return turn(now, undo, redo);
    }

    @Nullable
    ModelDraft forth(ModelDraft now) {
        return turn(now, redo, undo);
    }

    private static @Nullable ModelDraft turn(ModelDraft now, Deque<ModelDraft> from, Deque<ModelDraft> to) {
        ModelDraft other = from.poll();
        if (other != null) {
            to.push(now);
        }
        return other;
    }
}
