package org.zhixing.report.type;

import java.util.List;
import java.util.stream.Collectors;

/** One line of type. */
public record Line(List<Piece> pieces, double width) {

    public Line {
        pieces = List.copyOf(pieces);
    }

    /** What stands on it. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
