package org.zhixing.ui.records.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.partners.Partner;
import org.zhixing.signals.Collaboration;

/** The partners that are shown, with what is computed from them. Every change is kept at once, and the last can be undone. */
public final class LedgerModel {

    private final int days;
    private final Consumer<List<Partner>> keep;
    private final ReadOnlyObjectWrapper<Collaboration> collaboration;
    private final ReadOnlyObjectWrapper<@Nullable Undo> undo = new ReadOnlyObjectWrapper<>();
    private List<Partner> partners;

    /**
     * What a step took away.
     *
     * @param removed the one partner that it took out; null where it took the place of all
     */
    public record Undo(List<Partner> before, @Nullable Partner removed) {}

    /**
     * @param kept what is in the data file
     * @param days of the period in which interactions were counted
     * @param keep is given all partners after each change
     */
    public LedgerModel(List<Partner> kept, int days, Consumer<List<Partner>> keep) {
        this.days = days;
        this.keep = keep;
        partners = List.copyOf(kept);
        collaboration = new ReadOnlyObjectWrapper<>(Collaboration.of(partners, days));
    }

    public ReadOnlyObjectProperty<Collaboration> collaboration() {
        return collaboration.getReadOnlyProperty();
    }

    /** The last step that took something away; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable Undo> undone() {
        return undo.getReadOnlyProperty();
    }

    public List<Partner> partners() {
        return partners;
    }

    /** Names that others than the partner of this place have. */
    Set<String> namesBeside(int place) {
        Set<String> names = partners.stream().map(Partner::id).collect(Collectors.toSet());
        if (place < partners.size()) {
            names.remove(partners.get(place).id());
        }
        return names;
    }

    /** Puts a partner into its place, or behind the last. */
    void put(int place, Partner partner) {
        List<Partner> changed = new ArrayList<>(partners);
        if (place < changed.size()) {
            changed.set(place, partner);
        } else {
            changed.add(partner);
        }
        change(changed, null);
    }

    void remove(int place) {
        List<Partner> changed = new ArrayList<>(partners);
        Partner removed = changed.remove(place);
        change(changed, new Undo(partners, removed));
    }

    /** Takes a whole ledger in the place of the present one. */
    public void replace(List<Partner> ledger) {
        change(ledger, partners.isEmpty() ? null : new Undo(partners, null));
    }

    void undo() {
        Undo step = undo.get();
        if (step != null) {
            change(step.before(), null);
        }
    }

    private void change(List<Partner> changed, @Nullable Undo step) {
        if (!changed.equals(partners)) {
            partners = List.copyOf(changed);
            keep.accept(partners);
            undo.set(step);
            collaboration.set(Collaboration.of(partners, days));
        }
    }
}
