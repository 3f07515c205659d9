package org.zhixing.ui.workshop.projector;

import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.ui.workshop.running.Tally;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;

/** The session as the room may see it now, in the room's language. */
record Shown(Workshop workshop, Messages words) {

    Language language() {
        return words.language();
    }

    AssessmentModel model() {
        return workshop.pinned().model();
    }

    Stage stage() {
        return workshop.stage();
    }

    /** The item that is shown; only while the vignette at hand has any. */
    Vignette.Item item() {
        return Tally.shown(workshop).orElseThrow();
    }

    Indicator indicator(String id) {
        return model().indicator(id).orElseThrow();
    }

    String name(String indicator) {
        return indicator(indicator).name().in(language());
    }

    /** Whether votes may be seen: those of a round are hidden until it is locked. */
    boolean votesShown() {
        return stage() != Stage.LOBBY && !stage().voting();
    }

    /** Whether both rounds stand side by side. */
    boolean compared() {
        return stage() == Stage.COMPARED;
    }

    Tally tally(String indicator, int round) {
        return Tally.of(workshop, indicator, round);
    }

    ExpertKey key() {
        return item().key();
    }

    /** The key once it is revealed and somebody has said anything. */
    boolean keyShown() {
        return stage().keyShown() && !key().ratings().isEmpty();
    }

    /** A number such as three in the room's way of counting: 三 in Chinese. */
    String numeral(int number) {
        String numerals = words.text("workshop.numerals");
        return language() == Language.ZH && number <= numerals.length()
                ? numerals.substring(number - 1, number)
                : String.valueOf(number);
    }

    /** Such as: vignette one, the dinner. */
    String title() {
        int number = workshop.vignettes().indexOf(workshop.current()) + 1;
        return words.text(
                "workshop.room.vignette",
                numeral(number),
                workshop.current().title().in(language()));
    }

    /** A level that may lie between two, without digits that say nothing. */
    static String level(double level) {
        return level == Math.rint(level) ? String.valueOf((long) level) : String.valueOf(level);
    }
}
