package org.zhixing.model;

import java.util.List;
import org.zhixing.work.Text;

/** One of the three dimensions: METHOD (M), VALUES (V), ALIGNMENT (A). The weight is relative and above 0. */
public record Dimension(String id, Text name, double weight, List<Subdimension> subdimensions) {

    public Dimension {
        subdimensions = List.copyOf(subdimensions);
    }
}
