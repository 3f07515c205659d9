package org.zhixing.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTextTest {

    @Test
    void everyConstructIsReadInItsOrder() {
        HelpPage page = PageText.read("p", """
                # Title

                One **two** `F1` [three](other-page), end.

                ## Head

                1. first
                2. **second**

                - point

                ![what is seen](shot.png)
                """);

        assertEquals(
                new HelpPage(
                        "p",
                        "Title",
                        List.of(
                                new Block.Paragraph(List.of(
                                        new Span.Plain("One "),
                                        new Span.Strong("two"),
                                        new Span.Plain(" "),
                                        new Span.Key("F1"),
                                        new Span.Plain(" "),
                                        new Span.Link("three", "other-page"),
                                        new Span.Plain(", end."))),
                                new Block.Heading("Head"),
                                new Block.Points(
                                        true,
                                        List.of(List.of(new Span.Plain("first")), List.of(new Span.Strong("second")))),
                                new Block.Points(false, List.of(List.of(new Span.Plain("point")))),
                                new Block.Picture("shot.png", "what is seen"))),
                page);
        assertEquals(
                List.of("Title", "One two F1 three, end.", "Head", "first", "second", "point", "what is seen"),
                page.lines());
    }

    @Test
    void aTextWithoutATitleIsNoPage() {
        assertThrows(IllegalArgumentException.class, () -> PageText.read("p", "words"));
        assertThrows(IllegalArgumentException.class, () -> PageText.read("p", ""));
    }
}
