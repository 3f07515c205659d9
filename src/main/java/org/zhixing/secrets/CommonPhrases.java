package org.zhixing.secrets;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Passphrases that are long enough and still tried first by anybody who guesses. */
final class CommonPhrases {

    private static final int FEWEST_DIFFERENT = 4;
    private static final int LONGEST_PIECE = 6;

    /** As the keys lie side by side; both ways, and from any key on. */
    private static final List<String> ROWS = List.of(
            "12345678901234567890",
            "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiopasdfghjklzxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "qazwsxedcrfvtgbyhnujm",
            "一二三四五六七八九十",
            "甲乙丙丁戊己庚辛壬癸",
            "赵钱孙李周吴郑王",
            "天地玄黄宇宙洪荒");

    /** Alone, twice, or with digits and signs before or behind them. */
    private static final Set<String> WORDS = Set.of(
            "password",
            "passw0rd",
            "p@ssword",
            "p@ssw0rd",
            "passphrase",
            "mypassword",
            "admin",
            "administrator",
            "root",
            "user",
            "guest",
            "test",
            "welcome",
            "letmein",
            "iloveyou",
            "woaini",
            "aini",
            "qwerty",
            "qwer",
            "qwertyuiop",
            "asdf",
            "abc",
            "abcd",
            "a",
            "aa",
            "zhixing",
            "zhonghua",
            "china",
            "beijing",
            "shanghai",
            "mima",
            "wodemima",
            "computer",
            "internet",
            "sunshine",
            "princess",
            "football",
            "dragon",
            "monkey",
            "master",
            "密码",
            "我的密码",
            "我爱你",
            "知行",
            "社工",
            "社会工作",
            "管理员",
            "中华人民共和国",
            "社会工作服务中心",
            "社会工作者");

    private CommonPhrases() {}

    /** @param phrase in the form of {@link PhraseForm} */
    static boolean has(String phrase) {
        String plain = phrase.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.codePoints().distinct().count() < FEWEST_DIFFERENT
                || isRepeated(plain)
                || isRow(plain)
                || isRow(new StringBuilder(plain).reverse().toString())
                || isWord(plain);
    }

    /** A short piece over and over, the last time perhaps cut short. */
    private static boolean isRepeated(String phrase) {
        for (int piece = 1; piece <= Math.min(LONGEST_PIECE, phrase.length() / 2); piece++) {
            if (phrase.startsWith(phrase.substring(piece))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRow(String phrase) {
        return ROWS.stream().anyMatch(row -> (row + row).contains(phrase));
    }

    private static boolean isWord(String phrase) {
        String bare = bare(phrase);
        return WORDS.contains(bare)
                || (bare.length() % 2 == 0
                        && bare.startsWith(bare.substring(bare.length() / 2))
                        && WORDS.contains(bare.substring(bare.length() / 2)));
    }

    /** Without what is not a letter at both ends. */
    private static String bare(String phrase) {
        int from = 0;
        int to = phrase.length();
        while (from < to && !Character.isLetter(phrase.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(phrase.charAt(to - 1))) {
            to--;
        }
        return phrase.substring(from, to);
    }
}
