package org.zhixing.ui.raters.analysis;

import java.util.List;
import org.zhixing.model.Role;
import org.zhixing.review.RaterReview.Seat;
import org.zhixing.work.Messages;

/** What seats are called where answers are shown: by role and sign, such as 督导 一 or 社工 甲, never by name. */
record SeatNames(List<Seat> seats, Messages words) {

    SeatNames {
        seats = List.copyOf(seats);
    }

    /** Short, such as 社工. */
    String role(Role role) {
        return words.text("raters.role." + role);
    }

    /** The seat of that key; the key itself where there is none. */
    String name(String key) {
        return seats.stream()
                .filter(seat -> seat.key().equals(key))
                .findFirst()
                .map(this::name)
                .orElse(key);
    }

    String name(Seat seat) {
        String sign = sign(seat);
        return sign.isEmpty() ? role(seat.role()) : role(seat.role()) + " " + sign;
    }

    /** What tells the seat from others of its role; empty where nobody shares it. A worker always has one. */
    String sign(Seat seat) {
        boolean alone = seats.stream().filter(s -> s.role() == seat.role()).count() == 1;
        if (alone && seat.role() != Role.W) {
            return "";
        }
        String signs = words.text(seat.role() == Role.W ? "raters.codes" : "raters.ordinals");
        return seat.number() <= signs.length()
                ? signs.substring(seat.number() - 1, seat.number())
                : String.valueOf(seat.number());
    }
}
