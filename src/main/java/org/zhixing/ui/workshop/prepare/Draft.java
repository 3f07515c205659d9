package org.zhixing.ui.workshop.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Text;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Limits;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/** A session as it is being prepared, sound or not: it is kept whenever it is sound. */
final class Draft {

    private String title;
    private final List<Vignette> vignettes;
    private String selected;

    Draft(Workshop workshop) {
        title = workshop.title().value();
        vignettes = new ArrayList<>(workshop.vignettes());
        selected = workshop.vignettes().isEmpty()
                ? ""
                : workshop.vignettes().get(0).id();
    }

    String title() {
        return title;
    }

    void retitle(String typed) {
        title = typed;
    }

    List<Vignette> vignettes() {
        return List.copyOf(vignettes);
    }

    /** The one that is edited. */
    Vignette selected() {
        return vignettes.get(at(selected));
    }

    void select(String id) {
        selected = id;
    }

    private int at(String id) {
        for (int i = 0; i < vignettes.size(); i++) {
            if (vignettes.get(i).id().equals(id)) {
                return i;
            }
        }
        return 0;
    }

    /** Whether it may be kept: a title, at least one vignette, and each of them with a title. */
    boolean sound() {
        return !title.isBlank()
                && title.length() <= Limits.TITLE
                && vignettes.stream().allMatch(Draft::sound);
    }

    private static boolean sound(Vignette vignette) {
        return fits(vignette.title().zh(), Limits.TITLE)
                && fits(vignette.title().en(), Limits.TITLE)
                && vignette.text().zh().length() <= Limits.TEXT
                && vignette.text().en().length() <= Limits.TEXT;
    }

    private static boolean fits(String title, int most) {
        return !title.isBlank() && title.length() <= most;
    }

    WorkshopStep.Prepare step() {
        return new WorkshopStep.Prepare(new PersonalText(title.strip()), vignettes());
    }

    boolean full() {
        return vignettes.size() >= Limits.VIGNETTES;
    }

    /** Adds a vignette behind the others and selects it. */
    void add(Vignette vignette) {
        vignettes.add(vignette);
        selected = vignette.id();
    }

    /** Adds a vignette behind the others; one that is there already comes in as another. */
    void addFresh(Vignette vignette) {
        boolean known = vignettes.stream().anyMatch(v -> v.id().equals(vignette.id()));
        add(
                known
                        ? new Vignette(
                                freshId(), vignette.title(), vignette.text(), vignette.items(), vignette.example())
                        : vignette);
    }

    /** Adds a vignette of one's own with nothing in it yet. */
    void addBlank(String name) {
        add(new Vignette(freshId(), new Text(name, name), new Text("", ""), List.of(), false));
    }

    /** A copy that is one's own, behind the original; the key is left out, since one's own experts are to give it. */
    void duplicate(String id, UnaryOperator<Text> name) {
        Vignette old = vignettes.get(at(id));
        Vignette copy = new Vignette(
                freshId(),
                name.apply(old.title()),
                old.text(),
                old.items().stream()
                        .map(item -> old.example() ? new Vignette.Item(item.indicator(), ExpertKey.NONE) : item)
                        .toList(),
                false);
        vignettes.add(at(id) + 1, copy);
        selected = copy.id();
    }

    /** Takes one out; the last one stays, since a session has at least one. */
    void remove(String id) {
        if (vignettes.size() > 1) {
            int at = at(id);
            vignettes.remove(at);
            if (selected.equals(id)) {
                selected = vignettes.get(Math.min(at, vignettes.size() - 1)).id();
            }
        }
    }

    /** Puts back what was taken out. */
    void putBack(int place, Vignette vignette) {
        vignettes.add(Math.min(place, vignettes.size()), vignette);
        selected = vignette.id();
    }

    void move(String id, int places) {
        int from = at(id);
        int to = from + places;
        if (to >= 0 && to < vignettes.size()) {
            vignettes.add(to, vignettes.remove(from));
        }
    }

    private void change(UnaryOperator<Vignette> how) {
        int at = at(selected);
        vignettes.set(at, how.apply(vignettes.get(at)));
    }

    void rename(String typed, Language language) {
        change(v -> new Vignette(v.id(), typed(v.title(), typed, language), v.text(), v.items(), v.example()));
    }

    void rewrite(String typed, Language language) {
        change(v -> new Vignette(v.id(), v.title(), typed(v.text(), typed, language), v.items(), v.example()));
    }

    /** What a person types is the same in both languages, unless the other one has words of its own. */
    private static Text typed(Text old, String typed, Language language) {
        String words = typed.strip();
        String other = old.in(language == Language.ZH ? Language.EN : Language.ZH);
        if (other.isBlank() || other.equals(old.in(language))) {
            return new Text(words, words);
        }
        return language == Language.ZH ? new Text(words, other) : new Text(other, words);
    }

    boolean asks(String indicator) {
        return selected().items().stream().anyMatch(i -> i.indicator().equals(indicator));
    }

    void addItem(String indicator) {
        if (!asks(indicator) && selected().items().size() < Limits.ITEMS) {
            items(items -> items.add(new Vignette.Item(indicator, ExpertKey.NONE)));
        }
    }

    void removeItem(String indicator) {
        items(items -> items.removeIf(i -> i.indicator().equals(indicator)));
    }

    void moveItem(String indicator, int places) {
        items(items -> {
            for (int i = 0; i < items.size(); i++) {
                int to = i + places;
                if (Objects.equals(items.get(i).indicator(), indicator) && to >= 0 && to < items.size()) {
                    items.add(to, items.remove(i));
                    return;
                }
            }
        });
    }

    void rate(String indicator, List<Integer> ratings) {
        items(items -> items.replaceAll(
                i -> i.indicator().equals(indicator) ? new Vignette.Item(indicator, new ExpertKey(ratings)) : i));
    }

    private void items(java.util.function.Consumer<List<Vignette.Item>> how) {
        change(v -> {
            List<Vignette.Item> items = new ArrayList<>(v.items());
            how.accept(items);
            return new Vignette(v.id(), v.title(), v.text(), items, v.example());
        });
    }

    private static String freshId() {
        return UUID.randomUUID().toString();
    }
}
