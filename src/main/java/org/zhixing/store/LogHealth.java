package org.zhixing.store;

import org.jspecify.annotations.Nullable;

/**
 * How the logs are. Nobody without the program's rules can change a line unseen; whoever knows them could compute every later
 * hash anew, so the fingerprint is there to be noted elsewhere and compared.
 *
 * @param lines how many the rating log has
 * @param fingerprint hash of its last line, which depends on all before; hexadecimal
 * @param broken the first place that does not fit; null when every line is as it was written
 */
public record LogHealth(
        long lines, String fingerprint, @Nullable LogBreak broken) {}
