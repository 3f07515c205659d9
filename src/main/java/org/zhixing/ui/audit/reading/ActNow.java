package org.zhixing.ui.audit.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditModel;
import org.zhixing.audit.FileReading;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemMark;

/** Critical items at 0, for which somebody acts at once and writes down what was done (specification 7). */
final class ActNow {

    private static final ItemMark ZERO = new ItemMark.Level(0);

    private ActNow() {}

    /** Ids of the items of a file that wait for this, in model order, as far as a seat may know of them. */
    static List<String> open(AuditModel model, FileWork file, Seat seat) {
        Set<String> zeros = file.criticalZeros(model);
        return zeros.stream()
                .filter(id -> !file.actedOn().containsKey(id))
                .filter(id -> knows(file, seat, id))
                .toList();
    }

    /** Who reads blind knows only the own reading; who leads the case hears of it from others, not from here. */
    private static boolean knows(FileWork file, Seat seat, String item) {
        return switch (seat) {
            case SECOND -> zero(file.second(), item);
            case NOBODY, FIRST, OTHERS -> zero(file.first(), item);
            case TALK, BESIDE -> true;
            case OWN, LOST, HIDDEN -> false;
        };
    }

    private static boolean zero(@Nullable FileReading reading, String item) {
        return reading != null && ZERO.equals(reading.reading().marks().get(item));
    }
}
