package org.zhixing.ui.actions;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.plan.Action;
import org.zhixing.plan.ActionPlan;
import org.zhixing.plan.DueState;
import org.zhixing.work.Messages;

/**
 * The actions of a plan in columns or groups, and the way from one to the next with the arrow keys. In each the one that is
 * due first is at the top, those without a day below.
 *
 * @param sideBySide whether they stand beside each other; else one below the other
 */
record Lanes(boolean sideBySide, List<Lane> lanes) {

    private static final Comparator<Action> BY_DAY =
            Comparator.comparing(Action::due, Comparator.nullsLast(Comparator.naturalOrder()));

    Lanes {
        lanes = List.copyOf(lanes);
    }

    /** A column a state, empty ones too. */
    static Lanes byState(ActionPlan plan, Messages words) {
        return new Lanes(
                true,
                Stream.of(Action.State.values())
                        .map(state -> lane(plan, words.text("actions.state." + state), a -> a.state() == state))
                        .toList());
    }

    /** Overdue, soon, later, without a day, settled; groups without an action are left out. */
    static Lanes byDay(ActionPlan plan, LocalDate today, Messages words) {
        return new Lanes(
                false,
                Stream.of(DueState.values())
                        .map(due ->
                                lane(plan, words.text("actions.due.group." + due), a -> DueState.of(a, today) == due))
                        .filter(lane -> !lane.actions().isEmpty())
                        .toList());
    }

    /** A group a person in the order of names; what nobody sees to is last. */
    static Lanes byOwner(ActionPlan plan, Messages words) {
        TreeSet<String> owners = new TreeSet<>(Comparator.comparing(
                        (String name) -> name,
                        Collator.getInstance(words.language().locale()))
                .thenComparing(Comparator.naturalOrder()));
        plan.actions().forEach(a -> owners.add(owner(a)));
        boolean nobody = owners.remove("");
        List<Lane> lanes = new ArrayList<>();
        owners.forEach(owner -> lanes.add(lane(plan, owner, a -> owner(a).equals(owner))));
        if (nobody) {
            lanes.add(lane(plan, words.text("actions.owner.none"), a -> owner(a).isEmpty()));
        }
        return new Lanes(false, lanes);
    }

    private static String owner(Action action) {
        return action.owner().value().strip();
    }

    private static Lane lane(ActionPlan plan, String name, Predicate<Action> in) {
        return new Lane(name, plan.actions().stream().filter(in).sorted(BY_DAY).toList());
    }

    /**
     * Where an arrow key leads.
     *
     * @param from id of the action that is chosen; null, or one that is not here: the first is chosen
     * @param right 1, 0 or -1 lanes
     * @param down 1, 0 or -1 actions
     * @return empty where there is nothing that way
     */
    Optional<String> step(@Nullable String from, int right, int down) {
        for (int lane = 0; lane < lanes.size() && from != null; lane++) {
            int place = lanes.get(lane).place(from);
            if (place >= 0) {
                return sideBySide ? onBoard(lane, place, right, down) : inList(from, right + down);
            }
        }
        return all().findFirst();
    }

    /** Columns without an action are stepped over; beside a long column the place in a short one is its last. */
    private Optional<String> onBoard(int lane, int place, int right, int down) {
        if (down != 0) {
            return at(lanes.get(lane), place + down);
        }
        for (int other = lane + right; other >= 0 && other < lanes.size(); other += right) {
            int size = lanes.get(other).actions().size();
            if (size > 0) {
                return at(lanes.get(other), Math.min(place, size - 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> at(Lane lane, int place) {
        return place >= 0 && place < lane.actions().size()
                ? Optional.of(lane.actions().get(place).id())
                : Optional.empty();
    }

    private Optional<String> inList(String from, int by) {
        List<String> ids = all().toList();
        int place = ids.indexOf(from) + by;
        return place >= 0 && place < ids.size() ? Optional.of(ids.get(place)) : Optional.empty();
    }

    private Stream<String> all() {
        return lanes.stream().flatMap(lane -> lane.actions().stream()).map(Action::id);
    }

    /** What is chosen once an action has gone: the one below it, else above it, else beside it. */
    Optional<String> beside(String gone) {
        return Stream.of(step(gone, 0, 1), step(gone, 0, -1), step(gone, 1, 0), step(gone, -1, 0))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
