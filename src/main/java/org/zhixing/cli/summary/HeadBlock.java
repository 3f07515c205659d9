package org.zhixing.cli.summary;

import java.util.List;
import org.zhixing.assessment.Assessment;
import org.zhixing.cli.Printable;

/** Whose assessment, of when, by which model. */
final class HeadBlock {

    private HeadBlock() {}

    static List<String> lines(Words words) {
        Assessment assessment = words.review().assessment();
        String period = words.text(
                "cli.period",
                assessment.period().from().toString(),
                assessment.period().to().toString());
        return List.of(
                words.remarks(Printable.of(assessment.agency().value()), period),
                words.remarks(
                        words.of(words.model().title()),
                        words.model().id() + " " + words.model().version()));
    }
}
