package org.zhixing.model;

import java.util.List;

/** Record indicators that speak against a high rating of an indicator (specification 5). */
public record Contradiction(String indicator, List<String> by) {

    public Contradiction {
        by = List.copyOf(by);
    }
}
