package org.zhixing.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.help.HelpBook;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.model.Models;
import org.zhixing.model.Recommendation;
import org.zhixing.model.Role;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

class FindIndexTest {

    private record Page(String id, String nameKey) implements Screen {
        @Override
        public String icon() {
            return "fth-home";
        }

        @Override
        public String questionKey() {
            return nameKey;
        }

        @Override
        public Node view(Workspace workspace) {
            throw new UnsupportedOperationException("nothing is shown here");
        }
    }

    private static Indicator named(String id, String zh, String en) {
        Indicator plain = Models.indicator(id, 1, false, false, Map.of());
        return new Indicator(id, 1, new Text(zh, en), plain.roles(), List.of(), Map.of(), false, false, List.of());
    }

    private static FindIndex index(Language language) {
        AssessmentModel model = Models.of(
                List.of(Models.dimension(
                        "M",
                        1,
                        Models.subdimension(
                                "M1",
                                1,
                                named("M1.1", "记录服务于实务", "Records serve practice"),
                                named("M1.2", "保密", "Confidentiality"),
                                named("M1.3", "服务记录完整", "Complete service records")))),
                List.of(),
                List.of(),
                List.of(new Recommendation(
                        "R13",
                        "P1",
                        List.of(),
                        new Text("保密演练", "Rehearse confidentiality"),
                        List.of(Role.D),
                        Recommendation.Horizon.SHORT,
                        30,
                        new Text("", ""))));
        return new FindIndex(
                List.of(new Page("overview", "overview.name"), new Page("settings", "settings.name")),
                model,
                Messages.in(language));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "M1.2, M1.2",
        "m1.2, M1.2",
        "bm, 'M1.2 R13'",
        "保密, 'M1.2 R13'",
        "R13, R13",
        "jl, 'M1.1 M1.3'",
        "记录, 'M1.1 M1.3'",
        "zl, overview",
        "sz, settings",
        "nothing like it, ''"
    })
    void findsByIdNameAndPinyinInitialsBestFirst(String typed, String found) {
        assertEquals(found, ids(index(Language.ZH), typed));
    }

    @Test
    void inEnglishTheEnglishNamesAreFound() {
        assertEquals("M1.1 M1.3", ids(index(Language.EN), "records"));
    }

    @Test
    void withNothingTypedEverythingIsOfferedPagesFirst() {
        assertEquals("overview settings M1.1 M1.2 M1.3 R13", ids(index(Language.ZH), " "));
    }

    @Test
    void anIndicatorLeadsToItsPlaceOnTheRatingScreen() {
        assertEquals(
                new Hit("shell.find.indicator", "M1.2", "保密", "rating", "M1.2"),
                index(Language.ZH).find("M1.2").get(0));
    }

    @Test
    void pagesOfTheHelpAreFoundAfterEverythingElse() {
        FindIndex index = index(Language.ZH).with(HelpBook.in(Language.ZH));

        assertEquals(
                new Hit("shell.find.help", "", "从 Excel 导入服务记录", "help", "records"),
                index.find("dr").get(0));
        assertEquals("M1.1 M1.3 help", ids(index, "jl").substring(0, 14));
    }

    private static String ids(FindIndex index, String typed) {
        return String.join(
                " ",
                index.find(typed).stream()
                        .map(hit -> hit.id().isEmpty() ? hit.screen() : hit.id())
                        .toList());
    }
}
