package org.zhixing.workshop;

import java.util.List;
import java.util.Optional;
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

    public Optional<Item> item(String indicator) {
        return items.stream().filter(i -> i.indicator().equals(indicator)).findFirst();
    }

    /** Empty where nothing is rated yet. */
    String firstIndicator() {
        return items.isEmpty() ? "" : items.get(0).indicator();
    }

    /** @param indicator id of an indicator of the model */
    public record Item(String indicator, ExpertKey key) {}
}
