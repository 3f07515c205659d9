package org.zhixing.report.leaving;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.zhixing.work.PersonalText;

/** Names that no person bears, half of them Chinese, half in Latin letters, each remembered by what it was planted in. */
final class Names {

    private static final String FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜";
    private static final String GIVEN = "伟芳娜敏静磊洋艳勇军杰娟涛超明霞秀兰刚平辉玲桂英建国志红玉梅";
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final SplittableRandom random;
    private final Map<String, Part> planted = new LinkedHashMap<>();

    Names(long seed) {
        random = new SplittableRandom(seed);
    }

    String next(Part part) {
        String name;
        do {
            name = planted.size() % 2 == 0 ? chinese() : latin();
        } while (planted.containsKey(name));
        planted.put(name, part);
        return name;
    }

    PersonalText text(Part part) {
        return new PersonalText(next(part));
    }

    private String chinese() {
        return "" + one(FAMILY) + one(GIVEN) + one(GIVEN);
    }

    private String latin() {
        StringBuilder name = new StringBuilder();
        for (int syllable = 0; syllable < 6; syllable++) {
            name.append(one(CONSONANTS)).append(one(VOWELS));
            if (syllable == 2) {
                name.append(' ');
            }
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private char one(String of) {
        return of.charAt(random.nextInt(of.length()));
    }

    int size() {
        return planted.size();
    }

    Set<String> all() {
        return planted.keySet();
    }

    /** How many of these were planted in each part. */
    Map<Part, List<String>> byPart(Set<String> names) {
        return names.stream()
                .collect(Collectors.groupingBy(
                        n -> planted.get(n), () -> new EnumMap<>(Part.class), Collectors.toList()));
    }

    Set<Part> parts() {
        return new HashSet<>(planted.values());
    }
}
