package org.zhixing.faults;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What a campaign is asked for.
 *
 * @param rounds how many
 * @param seed of every choice
 * @param from the number of the first round: a long campaign can be split and taken up again
 * @param work where the rounds are played; failed ones stay there
 * @param program what is killed
 */
record Settings(int rounds, long seed, int from, Path work, Program program) {

    /** {@code 1000 --seed 1 --from 0 --work DIR --classpath JARS}. */
    static Settings of(String[] arguments, String campaign, int usual) {
        Map<String, String> options = new HashMap<>();
        int rounds = usual;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--") && i + 1 < arguments.length) {
                options.put(arguments[i], arguments[++i]);
            } else {
                rounds = Integer.parseInt(arguments[i]);
            }
        }
        return new Settings(
                rounds,
                Long.parseLong(options.getOrDefault("--seed", "1")),
                Integer.parseInt(options.getOrDefault("--from", "0")),
                Path.of(options.getOrDefault("--work", "target/faults/" + campaign))
                        .toAbsolutePath(),
                Program.of(options.getOrDefault("--classpath", "target/app/zhixing.jar")));
    }
}
