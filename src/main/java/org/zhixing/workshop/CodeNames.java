package org.zhixing.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The pack of code names of a session: shuffled once by its seed, dealt from the top, and no name twice, so that nobody
 * takes over the name of somebody who left.
 *
 * @param seed 0 once the participants were erased: then nothing tells any more which names there were
 * @param dealt how many were dealt since the session began
 */
public record CodeNames(long seed, int dealt) {

    private static final String PLANTS = "梅兰竹菊松柳荷桂枫杏";
    private static final int NUMBERS = 99;

    /** The name that is dealt next, such as 竹 07; empty when none is left. */
    public Optional<String> next() {
        List<String> pack = pack();
        return dealt < pack.size() ? Optional.of(pack.get(dealt)) : Optional.empty();
    }

    CodeNames dealtOne() {
        return new CodeNames(seed, dealt + 1);
    }

    /** Nobody can be found behind what is left. */
    CodeNames erased() {
        return new CodeNames(0, dealt);
    }

    private List<String> pack() {
        List<String> pack = new ArrayList<>();
        for (int p = 0; p < PLANTS.length(); p++) {
            for (int n = 1; n <= NUMBERS; n++) {
                pack.add(PLANTS.charAt(p) + (n < 10 ? " 0" : " ") + n);
            }
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = pack.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            String moved = pack.set(i, pack.get(other));
            pack.set(other, moved);
        }
        return pack;
    }
}
