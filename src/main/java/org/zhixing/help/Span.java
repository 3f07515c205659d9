package org.zhixing.help;

/** A run of words within a line of a page. */
public sealed interface Span {

    String text();

    record Plain(String text) implements Span {}

    /** Words that stand out: mostly what a button or page is called. */
    record Strong(String text) implements Span {}

    /** A key to press, as printed on its cap. */
    record Key(String text) implements Span {}

    /** @param page id of the page that it leads to */
    record Link(String text, String page) implements Span {}
}
