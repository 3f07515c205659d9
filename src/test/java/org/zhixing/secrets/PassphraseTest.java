package org.zhixing.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ｈｅｌｌｏ　Ｗｏｒｌｄ１２３|hello World123",
                "今天，天气！真好？|今天,天气!真好?",
                "一句话。两句话。|一句话.两句话.",
                "“引用”和‘引用’|\"引用\"和'引用'",
                "《书名》【括号】（圆）|<书名>[括号](圆)",
                "一、二|一\\二",
                "￥１００……|$100^",
                "前——后·中|前_后`中",
                "`  blanks   at the ends `|blanks at the ends",
                "cafe\u0301 au lait|caf\u00e9 au lait",
                "ｶﾞﾝﾊﾞﾚ日本語|ガンバレ日本語",
                "no\u200bjoint\ufeff here\u00ad|nojoint here"
            })
    void theSameKeysGiveTheSamePhraseWhateverTheInputMethod(String one, String other) {
        assertTrue(Passphrase.of(one).isSameAs(Passphrase.of(other)));
        assertEquals(PhraseForm.of(one), PhraseForm.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Hello World 1|hello world 1", "ab cd|abcd", "晴天|睛天", "a.b|a,b", "简体|簡體"})
    void otherWordsAreOtherPhrases(String one, String other) {
        assertFalse(Passphrase.of(one).isSameAs(Passphrase.of(other)));
    }

    @Test
    void theFormOfAFormIsTheFormItself() {
        Random random = new Random(21);
        String signs = "aZ09 \u3000\u00a0。、“”《》￥…—·Ａ１é\u0301ﬁ张三\u200b\ud842\udfb7\ud842!~<\u0338";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            String form = PhraseForm.of(typed.toString());
            assertEquals(form, PhraseForm.of(form), () -> "typed " + typed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "k7#mQ2!xPz",
                "清晨的豆浆油条",
                "六个汉字就够",
                "六个汉字 就够",
                "13800138-Zhang",
                "dongfanghong-1970",
                "我爱吃小笼包",
                "８月１５日的月亮真圆"
            })
    void isStrongEnough(String typed) {
        assertTrue(Passphrase.of(typed).isStrongEnough());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "          ",
                "short",
                "ninechars",
                "   ninechars   ",
                "五个汉字呢",
                "aaaaaaaaaaaa",
                "哈哈哈哈哈哈",
                "abababababab",
                "123123123123",
                "一二一二一二",
                "社工站社工站",
                "1234567890",
                "0987654321",
                "１２３４５６７８９０",
                "123456789012",
                "abcdefghij",
                "zyxwvutsrqp",
                "qwertyuiop",
                "QWERTYUIOP",
                "1qaz2wsx3edc",
                "password123",
                "Password2024",
                "123password!",
                "passwordpassword",
                "iloveyou1314520",
                "administrator",
                "zhixing2026!",
                "一二三四五六",
                "社会工作服务中心",
                "我爱你我爱你",
                "社会工作123456"
            })
    void isNotStrongEnough(String typed) {
        assertFalse(Passphrase.of(typed).isStrongEnough());
    }

    @Test
    void itNeverPrintsItself() {
        assertFalse(Passphrase.of("清晨的豆浆油条").toString().contains("豆浆"));
    }
}
