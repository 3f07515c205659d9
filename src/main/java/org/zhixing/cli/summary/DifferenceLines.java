package org.zhixing.cli.summary;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.drafting.ModelDifference.Item;
import org.zhixing.drafting.ModelWords;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.Messages;

/** What differs between two models, place by place, and the version step that it asks for. */
public final class DifferenceLines {

    private DifferenceLines() {}

    /** @param before the model in which what is gone has its name */
    public static List<String> of(
            AssessmentModel before, AssessmentModel after, ModelDifference difference, Messages messages) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "cli.model.diff.head", before.id() + " " + before.version(), after.id() + " " + after.version()));
        if (difference.step() == null) {
            lines.add(messages.text("cli.model.diff.nothing"));
            return lines;
        }
        String place = "";
        for (Item item : difference.items()) {
            if (!item.place().equals(place)) {
                place = item.place();
                String shown = ModelWords.place(messages, after, place);
                lines.add("");
                lines.add(shown.equals(place) ? ModelWords.place(messages, before, place) : shown);
            }
            lines.add("  " + ModelWords.item(messages, item));
        }
        lines.add("");
        lines.add(messages.text(
                "cli.model.diff.step",
                String.valueOf(difference.items().size()),
                ModelWords.step(messages, difference.step())));
        return lines;
    }
}
