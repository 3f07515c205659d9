package org.zhixing.ui.overview;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.review.Figures;
import org.zhixing.review.PastReview;
import org.zhixing.review.Review;
import org.zhixing.ui.workspace.Workspace;

/** The total over the years, and what makes years hard to compare. */
final class HistoryCard extends Card {

    HistoryCard(Workspace workspace, Review review, OverviewWords words) {
        super(workspace.text("overview.history"));
        List<YearLine.Year> years = new ArrayList<>();
        for (PastReview past : review.history()) {
            years.add(year(past.period().year(), past.scorecard().overall().score()));
        }
        years.add(year(
                review.assessment().period().year(),
                review.scorecard().overall().score()));
        String spoken =
                words.joined(years.stream().map(y -> y.name() + " " + y.shown()).toList());
        getChildren().add(new YearLine(years, spoken));
        boolean otherModel = review.history().stream().anyMatch(past -> !past.modelVersion()
                .equals(review.pinned().model().version()));
        boolean otherMatrix = review.history().stream()
                .anyMatch(past -> past.scorecard().overall().matrixPresent()
                        != review.scorecard().overall().matrixPresent());
        if (otherModel) {
            getChildren().add(wrapped(workspace.text("overview.history.model"), "zx-caption"));
        }
        if (otherMatrix) {
            getChildren().add(wrapped(workspace.text("overview.history.matrix"), "zx-caption"));
        }
    }

    private static YearLine.Year year(int year, @org.jspecify.annotations.Nullable Double score) {
        return new YearLine.Year(String.valueOf(year), score, Figures.score(score));
    }
}
