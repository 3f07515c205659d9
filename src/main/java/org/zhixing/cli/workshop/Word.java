package org.zhixing.cli.workshop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a trainer may type. */
enum Word {
    GO("go", "下一步"),
    BACK("back", "退回"),
    SHOW("show", "看"),
    TURN("turn", "转到"),
    STATUS("status", "状态"),
    PIN("pin", "口令"),
    NEW_PIN("newpin", "换口令"),
    HELP("help", "帮助"),
    QUIT("quit", "结束");

    private final List<String> written;

    Word(String... written) {
        this.written = List.of(written);
    }

    static Optional<Word> of(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        return List.of(values()).stream().filter(w -> w.written.contains(word)).findFirst();
    }
}
