package org.zhixing.report.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.zhixing.report.workbook.SafeText;
import org.zhixing.report.workbook.Tone;

/** Words of one look. Whatever was typed, the text holds only what a document can carry ({@link SafeText#shown}). */
public record Run(String text, Tone ink, boolean bold) {

    public Run {
        text = SafeText.shown(text);
    }

    public static Run of(String text) {
        return new Run(text, Tone.INK, false);
    }

    public static Run bold(String text) {
        return new Run(text, Tone.INK, true);
    }

    public Run ink(Tone tone) {
        return new Run(text, tone, bold);
    }

    public static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
