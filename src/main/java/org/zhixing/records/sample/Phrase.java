package org.zhixing.records.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A sentence with places in braces that words fill, such as {@code 到{who}家中探访}. */
final class Phrase {

    private static final String[] NAME = {};

    private final List<String> literals = new ArrayList<>();
    private final List<String[]> places = new ArrayList<>();

    private Phrase(String text) {
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            String place = text.substring(open + 1, close);
            literals.add(text.substring(from, open));
            places.add(place.equals("who") ? NAME : Vocabulary.of(place));
            from = close + 1;
        }
        literals.add(text.substring(from));
    }

    /** One phrase a line. */
    static List<Phrase> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Phrase::new).toList();
    }

    /** @param who fills {@code {who}} */
    void write(StringBuilder into, String who, SplittableRandom random) {
        for (int i = 0; i < places.size(); i++) {
            String[] words = places.get(i);
            into.append(literals.get(i)).append(words == NAME ? who : words[random.nextInt(words.length)]);
        }
        into.append(literals.get(places.size()));
    }
}
