package org.zhixing.work;

/** A text in both languages, as an assessment model carries it. Neither side is null; a valid model has neither blank. */
public record Text(String zh, String en) {

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
