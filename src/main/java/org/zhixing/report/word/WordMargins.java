package org.zhixing.report.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.zhixing.report.paper.Paper;
import org.zhixing.report.workbook.SafeText;

/** Head and foot of every page but the cover: what it is, whose it is, and the page's number of all. */
final class WordMargins {

    private static final int RIGHT = 9800;
    private static final int BRIEF = 40;

    private final XWPFDocument document;
    private final Paper paper;

    WordMargins(XWPFDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
    }

    void write() {
        document.getDocument().getBody().getSectPr().addNewTitlePg();
        document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle(WordStyles.HEADER);
        document.createFooter(HeaderFooterType.FIRST).createParagraph().setStyle(WordStyles.FOOTER);
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle(WordStyles.HEADER);
        head.createRun().setText(paper.titles().title());
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(WordStyles.FOOTER);
        CTTabStop tab = foot.getCTPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(RIGHT));
        foot.createRun().setText(brief(paper.titles().foot()));
        foot.createRun().addTab();
        pages(foot);
    }

    private static String brief(String text) {
        String line = SafeText.shown(text).replace('\n', ' ').strip();
        return line.codePointCount(0, line.length()) > BRIEF
                ? line.substring(0, line.offsetByCodePoints(0, BRIEF - 1)) + "…"
                : line;
    }

    /** The sentence with fields in the places of both numbers. */
    private void pages(XWPFParagraph foot) {
        String sentence = paper.titles().pageOf();
        int page = sentence.indexOf("{0}");
        int all = sentence.indexOf("{1}");
        foot.createRun().setText(sentence.substring(0, page));
        field(foot, "PAGE");
        foot.createRun().setText(sentence.substring(page + 3, all));
        field(foot, "NUMPAGES");
        foot.createRun().setText(sentence.substring(all + 3));
    }

    private static void field(XWPFParagraph foot, String code) {
        CTSimpleField field = foot.getCTP().addNewFldSimple();
        field.setInstr(" " + code + " ");
        field.addNewR().addNewT().setStringValue("1");
    }
}
