package org.zhixing.importing.records;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The series that a session belongs to: its activity without the session's number (ruling B21 as corrected). Only a value
 * with at least two Han characters loses a number, and only 第N次/场/期/节/讲 or a bare number at the very end: a code such
 * as A-01 stays whole.
 */
final class Series {

    private static final int HAN = 2;
    private static final Pattern SESSION = Pattern.compile(
            "(.*?)(?:[(（]\\s*第\\s*N+\\s*[次场期节讲]\\s*[)）]|第\\s*N+\\s*[次场期节讲]|\\d+)".replace("N", "[0-9〇零一二两三四五六七八九十百]"),
            Pattern.DOTALL);
    private static final Pattern JOINT = Pattern.compile("[\\s\\-–—_·.#:,、]+$");

    private Series() {}

    /** @param activity after trimming and NFKC */
    static String of(String activity) {
        if (activity.codePoints().filter(KnownNames::isHan).limit(HAN).count() < HAN) {
            return activity;
        }
        Matcher found = SESSION.matcher(activity);
        if (!found.matches()) {
            return activity;
        }
        String series = JOINT.matcher(found.group(1)).replaceFirst("");
        return series.isEmpty() ? activity : series;
    }
}
