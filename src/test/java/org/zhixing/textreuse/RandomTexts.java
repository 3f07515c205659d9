package org.zhixing.textreuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded texts of which many are near each other, at every distance. */
final class RandomTexts {

    private final Random random;
    private final int[] alphabet;

    /** @param alphabet how many different characters; every seventh one lies beyond the basic plane */
    RandomTexts(long seed, int alphabet) {
        this.random = new Random(seed);
        this.alphabet = new int[alphabet];
        for (int i = 0; i < alphabet; i++) {
            this.alphabet[i] = i % 7 == 6 ? 0x20000 + i : 0x4E00 + i;
        }
    }

    /** Some new, some changed here and there from one before, some copied, some of no or few characters. */
    List<String> texts(int count, int longest) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(10);
            if (kind < 3 || texts.isEmpty()) {
                texts.add(fresh(random.nextInt(longest)));
            } else if (kind == 3) {
                texts.add(texts.get(random.nextInt(texts.size())));
            } else {
                texts.add(changed(texts.get(random.nextInt(texts.size())), random.nextInt(6)));
            }
        }
        return texts;
    }

    private String fresh(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(point());
        }
        return text.toString();
    }

    private String changed(String text, int changes) {
        List<Integer> points = new ArrayList<>(text.codePoints().boxed().toList());
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(points.size() + 1);
            switch (random.nextInt(3)) {
                case 0 -> points.add(at, point());
                case 1 -> points.subList(at, Math.min(points.size(), at + 3)).clear();
                default -> points.subList(at, points.size()).replaceAll(p -> random.nextInt(20) == 0 ? point() : p);
            }
        }
        StringBuilder changed = new StringBuilder();
        points.forEach(changed::appendCodePoint);
        return changed.toString();
    }

    private int point() {
        return alphabet[random.nextInt(alphabet.length)];
    }
}
