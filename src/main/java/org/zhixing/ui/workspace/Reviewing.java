package org.zhixing.ui.workspace;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Publication;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.model.PinnedModel;
import org.zhixing.review.Review;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;

/** Keeps the review up with the assessment: worked out in the background, and only the latest counts. */
final class Reviewing {

    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Assessment> assessment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Dossier> dossier = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>();
    private final AtomicLong latest = new AtomicLong();
    /** What stands beside the answers; null until it was read. */
    private @Nullable Sources sources;
    /** What reports have shown of workers is known to the data file alone. */
    private List<Publication> published = List.of();

    private @Nullable AssessmentSession current;

    Reviewing(Background background) {
        this.background = background;
    }

    ReadOnlyObjectProperty<@Nullable Assessment> assessment() {
        return assessment.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Dossier> dossier() {
        return dossier.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Review> review() {
        return review.getReadOnlyProperty();
    }

    /** @param committed reads the review with its history from the data file */
    void open(AssessmentSession opened, Supplier<Review> committed) {
        sources = null;
        current = opened;
        review.set(null);
        assessment.set(opened.assessment());
        dossier.set(opened.dossier());
        reread(opened, committed);
    }

    /** Reads everything anew: something beside the answers has changed in the data file. */
    void reread(AssessmentSession session, Supplier<Review> committed) {
        long turn = latest.incrementAndGet();
        background.run(committed, fresh -> {
            if (current != session) {
                return;
            }
            sources = fresh.sources();
            published = fresh.standing().published();
            if (turn == latest.get()) {
                review.set(fresh);
            } else {
                changed(session);
            }
        });
    }

    void changed(AssessmentSession session) {
        Dossier now = session.dossier();
        assessment.set(now.assessment());
        dossier.set(now);
        PinnedModel pinned = session.pinned();
        long turn = latest.incrementAndGet();
        Sources beside = sources;
        if (beside == null) {
            return;
        }
        Dossier asItStands = now.standing(s -> s.withAllPublished(published));
        background.run(() -> turn == latest.get() ? Reviews.of(pinned, asItStands, beside) : null, fresh -> {
            if (fresh != null && turn == latest.get()) {
                review.set(fresh);
            }
        });
    }

    void close() {
        latest.incrementAndGet();
        sources = null;
        published = List.of();
        current = null;
        assessment.set(null);
        dossier.set(null);
        review.set(null);
    }
}
