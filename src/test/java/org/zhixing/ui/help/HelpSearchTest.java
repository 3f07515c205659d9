package org.zhixing.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixing.help.HelpBook;
import org.zhixing.work.Language;

class HelpSearchTest {

    private final HelpSearch chinese = new HelpSearch(HelpBook.in(Language.ZH));

    private List<String> ids(String typed) {
        return chinese.find(typed).stream().map(found -> found.page().id()).toList();
    }

    @Test
    void titlesComeBeforeHeadingsAndHeadingsBeforeLines() {
        List<String> found = ids("口令");

        assertEquals("protection", found.get(0));
        assertEquals("settings", found.get(1));
        assertTrue(found.subList(2, found.size()).contains("places"), found::toString);
    }

    @Test
    void initialsOfPinyinFindTitlesAndHeadings() {
        assertEquals("alignment", ids("ppjz").get(0));
        assertEquals("backup", ids("wphgxwjj").get(0));
    }

    @Test
    void whatStandsInALineIsFoundWithTheLine() {
        HelpSearch.Found found = chinese.find("LQAS").get(0);

        assertEquals("audit", found.page().id());
        assertTrue(found.line().contains("LQAS 快速筛"));
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        assertEquals(List.of(), ids("zzzzzz"));
    }
}
