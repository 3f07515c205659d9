package org.zhixing.model;

import java.util.List;
import org.zhixing.work.Text;

/** A part of a dimension. The weight is relative within the dimension and above 0. */
public record Subdimension(String id, Text name, double weight, List<Indicator> indicators) {

    public Subdimension {
        indicators = List.copyOf(indicators);
    }
}
