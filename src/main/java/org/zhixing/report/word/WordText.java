package org.zhixing.report.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.zhixing.report.paper.Run;
import org.zhixing.report.workbook.Tone;

/** Words in a paragraph; the ink of the style is not said again. */
final class WordText {

    /** @param ground behind the words, or null */
    void runs(XWPFParagraph paragraph, List<Run> runs, @Nullable Tone ground) {
        for (Run run : runs) {
            if (!run.text().isEmpty()) {
                XWPFRun written = paragraph.createRun();
                text(written, run.text());
                if (run.bold()) {
                    written.setBold(true);
                }
                if (run.ink() != Tone.INK) {
                    written.setColor(WordStyles.hex(run.ink()));
                }
                if (ground != null) {
                    CTShd shade = written.getCTR().getRPr() == null
                            ? written.getCTR().addNewRPr().addNewShd()
                            : written.getCTR().getRPr().addNewShd();
                    shade.setVal(STShd.CLEAR);
                    shade.setColor("auto");
                    shade.setFill(WordStyles.hex(ground));
                }
            }
        }
    }

    static void text(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int n = 0; n < lines.length; n++) {
            if (n > 0) {
                run.addBreak();
            }
            String[] parts = lines[n].split("\t", -1);
            for (int p = 0; p < parts.length; p++) {
                if (p > 0) {
                    run.addTab();
                }
                var written = run.getCTR().addNewT();
                written.setStringValue(parts[p]);
                written.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
            }
        }
    }
}
