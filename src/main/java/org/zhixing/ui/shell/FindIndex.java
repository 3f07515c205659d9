package org.zhixing.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhixing.help.HelpBook;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Subdimension;
import org.zhixing.ui.common.PinyinIndex;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.work.Messages;

/** Everything that Ctrl+K can find, in one language. */
final class FindIndex {

    private static final String HELP = "shell.find.help";

    private record Entry(Hit hit, PinyinIndex words) {

        /** Lower is better: the id itself, then a name that begins so, then anything else, then what is read about it. */
        int distance(String typed) {
            if (hit.kindKey().equals(HELP)) {
                return 3;
            }
            String wanted = typed.toLowerCase(Locale.ROOT);
            if (hit.id().toLowerCase(Locale.ROOT).startsWith(wanted)) {
                return 0;
            }
            return hit.name().toLowerCase(Locale.ROOT).startsWith(wanted) ? 1 : 2;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    /** @param model what the open assessment asks, or null while none is open */
    FindIndex(List<Screen> screens, @Nullable AssessmentModel model, Messages messages) {
        for (Screen screen : screens) {
            add(new Hit("shell.find.page", "", messages.text(screen.nameKey()), screen.id(), null));
        }
        if (model != null) {
            for (Subdimension subdimension : model.subdimensions()) {
                subdimension
                        .indicators()
                        .forEach(i -> add(new Hit(
                                "shell.find.indicator", i.id(), i.name().in(messages.language()), "rating", i.id())));
            }
            model.recommendations()
                    .forEach(r -> add(new Hit(
                            "shell.find.recommendation",
                            r.id(),
                            r.action().in(messages.language()),
                            "overview",
                            r.id())));
        }
    }

    /** Adds the pages of the help, which come after everything else. */
    FindIndex with(HelpBook help) {
        help.pages().forEach(page -> add(new Hit(HELP, "", page.title(), "help", page.id())));
        return this;
    }

    private void add(Hit hit) {
        entries.add(new Entry(hit, PinyinIndex.of(hit.id() + " " + hit.name())));
    }

    /** What matches, best first; everything in its own order while nothing is typed. */
    List<Hit> find(String typed) {
        String wanted = typed.strip();
        return entries.stream()
                .filter(entry -> entry.words().matches(wanted))
                .sorted(Comparator.comparingInt(entry -> entry.distance(wanted)))
                .map(Entry::hit)
                .toList();
    }
}
