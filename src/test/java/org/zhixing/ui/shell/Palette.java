package org.zhixing.ui.shell;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A few colours that stand for all those of a picture: the frequent ones as they are, the others by the nearest. */
final class Palette {

    private final List<Integer> colours;
    private final Map<Integer, Integer> known = new HashMap<>();

    private Palette(List<Integer> colours) {
        this.colours = colours;
    }

    /** Takes colours by how many points are far from all that were taken already. */
    static Palette of(BufferedImage picture, int count) {
        Map<Integer, Integer> points = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                points.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        List<Map.Entry<Integer, Integer>> left = new ArrayList<>(points.entrySet());
        left.sort(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey));
        List<Integer> taken = new ArrayList<>();
        Map<Integer, Double> gain = new HashMap<>();
        left.forEach(each -> gain.put(each.getKey(), Double.MAX_VALUE));
        while (taken.size() < count && taken.size() < left.size()) {
            int best = left.get(0).getKey();
            double most = -1;
            for (Map.Entry<Integer, Integer> each : left) {
                double far = gain.get(each.getKey()) * each.getValue();
                if (far > most) {
                    most = far;
                    best = each.getKey();
                }
            }
            taken.add(best);
            for (Map.Entry<Integer, Integer> each : left) {
                gain.merge(each.getKey(), (double) distance(each.getKey(), best), Math::min);
            }
        }
        return new Palette(taken);
    }

    int nearest(int rgb) {
        return known.computeIfAbsent(rgb & 0xFFFFFF, wanted -> {
            int best = 0;
            for (int i = 1; i < colours.size(); i++) {
                if (distance(colours.get(i), wanted) < distance(colours.get(best), wanted)) {
                    best = i;
                }
            }
            return best;
        });
    }

    /** Of four bits. */
    IndexColorModel model() {
        byte[] red = new byte[colours.size()];
        byte[] green = new byte[colours.size()];
        byte[] blue = new byte[colours.size()];
        for (int i = 0; i < colours.size(); i++) {
            red[i] = (byte) (colours.get(i) >> 16);
            green[i] = (byte) (colours.get(i) >> 8);
            blue[i] = (byte) (int) colours.get(i);
        }
        return new IndexColorModel(4, colours.size(), red, green, blue);
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
