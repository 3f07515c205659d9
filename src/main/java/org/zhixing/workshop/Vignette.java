package org.zhixing.workshop;

import java.util.List;
import org.zhixing.work.Text;

/**
 * A short case that everybody rates.
 *
 * @param id unique within a session
 * @param example whether it came with the program: its key is an example and wants three experts of one's own
 */
public record Vignette(String id, Text title, Text text, List<Item> items, boolean example) {

    public Vignette {
        items = List.copyOf(items);
    }

    /** @param indicator id of an indicator of the model */
    public record Item(String indicator, ExpertKey key) {}
}
