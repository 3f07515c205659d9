package org.zhixing.cli;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Values that begin with a hyphen and are meant: {@code --agency=--version} names an agency, {@code --agency --version} does not. */
final class Attached {

    private static final Pattern LIKE_AN_OPTION = Pattern.compile("--[a-z]+=-.*", Pattern.DOTALL);

    private Attached() {}

    static boolean valuesLikeOptions(String... arguments) {
        return Arrays.stream(arguments).anyMatch(a -> LIKE_AN_OPTION.matcher(a).matches());
    }
}
