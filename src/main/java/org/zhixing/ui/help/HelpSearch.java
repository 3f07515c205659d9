package org.zhixing.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhixing.help.Block;
import org.zhixing.help.HelpBook;
import org.zhixing.help.HelpPage;
import org.zhixing.ui.common.PinyinIndex;

/** Finds pages: by what stands in them, titles and headings by pinyin initials too. */
final class HelpSearch {

    /**
     * A page that was found.
     *
     * @param line where what was typed stands; the title for a page that was found by it
     */
    record Found(HelpPage page, String line) {}

    private record Entry(HelpPage page, List<PinyinIndex> heads, List<String> headLines) {}

    private final List<Entry> entries = new ArrayList<>();

    HelpSearch(HelpBook book) {
        for (HelpPage page : book.pages()) {
            List<String> heads = new ArrayList<>(List.of(page.title()));
            page.blocks().stream()
                    .filter(Block.Heading.class::isInstance)
                    .map(block -> ((Block.Heading) block).text())
                    .forEach(heads::add);
            entries.add(new Entry(page, heads.stream().map(PinyinIndex::of).toList(), heads));
        }
    }

    /** Pages whose title fits come first, then those with a heading, then those with a line; each page once. */
    List<Found> find(String typed) {
        String wanted = typed.strip();
        List<Found> titles = new ArrayList<>();
        List<Found> headings = new ArrayList<>();
        List<Found> lines = new ArrayList<>();
        for (Entry entry : entries) {
            int head = 0;
            while (head < entry.heads().size() && !entry.heads().get(head).matches(wanted)) {
                head++;
            }
            if (head < entry.heads().size()) {
                (head == 0 ? titles : headings)
                        .add(new Found(entry.page(), entry.headLines().get(head)));
            } else {
                String low = wanted.toLowerCase(Locale.ROOT);
                entry.page().lines().stream()
                        .filter(line -> line.toLowerCase(Locale.ROOT).contains(low))
                        .findFirst()
                        .ifPresent(line -> lines.add(new Found(entry.page(), line)));
            }
        }
        titles.addAll(headings);
        titles.addAll(lines);
        return titles;
    }
}
