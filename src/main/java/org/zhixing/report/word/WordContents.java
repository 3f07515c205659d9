package org.zhixing.report.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.zhixing.report.paper.Block;
import org.zhixing.report.paper.Paper;

/**
 * The table of contents: a field, so that it can be made anew, that already holds every heading as a link. Without page
 * numbers: only the program that shows the file knows them, and a wrong one is worse than none.
 */
final class WordContents {

    private final XWPFDocument document;

    WordContents(XWPFDocument document) {
        this.document = document;
    }

    static String bookmark(int heading) {
        return "_Toc" + (100_000 + heading);
    }

    void write(Paper paper) {
        XWPFParagraph title = document.createParagraph();
        title.setStyle(WordStyles.CONTENTS_TITLE);
        title.createRun().setText(paper.titles().contents());
        List<Block.Heading> headings = paper.headings();
        for (int h = 0; h < headings.size(); h++) {
            Block.Heading heading = headings.get(h);
            XWPFParagraph entry = document.createParagraph();
            entry.setStyle(WordStyles.contents(heading.level()));
            if (h == 0) {
                field(entry.getCTP().addNewR(), STFldCharType.BEGIN);
                entry.getCTP().addNewR().addNewInstrText().setStringValue(" TOC \\o \"1-2\" \\n \\h \\z \\u ");
                field(entry.getCTP().addNewR(), STFldCharType.SEPARATE);
            }
            CTHyperlink link = entry.getCTP().addNewHyperlink();
            link.setAnchor(bookmark(h));
            link.addNewR().addNewT().setStringValue(heading.text());
            if (h == headings.size() - 1) {
                field(entry.getCTP().addNewR(), STFldCharType.END);
            }
        }
    }

    private static void field(CTR run, STFldCharType.Enum kind) {
        run.addNewFldChar().setFldCharType(kind);
    }
}
