package org.zhixing.report.type;

/** Where a line may end: nearly everywhere between Chinese characters, between words elsewhere. */
final class Breaks {

    private static final String NOT_AT_START = "，。、；：？！）】》〉」』”’…—～·％‰℃％,.;:!?)]}%°’”»›–−×÷/";
    private static final String NOT_AT_END = "（【《〈「『“‘([{«‹$￥¥＃#▲▼◆○◐●▽★";

    private Breaks() {}

    /** Whether a line may end between two characters that follow each other. */
    static boolean between(int before, int after) {
        if (before == ' ') {
            return after != ' ';
        }
        if (after == ' ' || NOT_AT_START.indexOf(after) >= 0 || NOT_AT_END.indexOf(before) >= 0 || joins(after)) {
            return false;
        }
        if (before == '-' || before == '/') {
            return Character.isLetter(after);
        }
        return isHan(before) || isHan(after);
    }

    private static boolean joins(int point) {
        int kind = Character.getType(point);
        return point == 0x200D
                || kind == Character.NON_SPACING_MARK
                || kind == Character.COMBINING_SPACING_MARK
                || kind == Character.ENCLOSING_MARK
                || kind == Character.FORMAT
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0x1F3FB && point <= 0x1F3FF);
    }

    /** Characters that stand alone: Chinese, Japanese, Korean and their punctuation, signs, pictures. */
    static boolean isHan(int point) {
        return (point >= 0x2E80 && point <= 0x9FFF)
                || (point >= 0xAC00 && point <= 0xD7AF)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE4F)
                || (point >= 0xFF00 && point <= 0xFFEF)
                || point > 0xFFFF
                || "“”‘’—…·".indexOf(point) >= 0;
    }
}
